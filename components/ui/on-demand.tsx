import { type ComponentType, lazy, Suspense } from 'react';

/** How soon a script that did not come through is asked for again. */
const againMs = 2_000;

async function keepAsking<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }
}

/**
 * A part of a screen whose script is not among the first. The server draws it all the same, so import its styles
 * where it is used: they come with its script otherwise, which is late. In a dead spot it shows nothing until its
 * script is there. `next/dynamic` (2 kB) would name its script in the document.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await keepAsking(load) }));
  return (props: Props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
