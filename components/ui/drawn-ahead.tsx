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
 * A part of a screen that the server draws and whose script follows. Import its styles where it is used: they come
 * with its script otherwise, which is late. In a dead spot a new one shows nothing until its script is there.
 * `next/dynamic` would name the script in the document, and weighs 2 kB. For what only script brings, `on-demand.ts`.
 */
export function drawnAhead<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await keepAsking(load) }));
  return (props: Props) => (
    <Suspense fallback={null}>
      <Part {...props} />
    </Suspense>
  );
}
