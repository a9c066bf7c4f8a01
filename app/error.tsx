'use client';

import { Broken } from '@/components/shell/broken';
import { mainId } from '@/components/ui/skip-link';

/** What no screen expected. Screens handle what they can foresee themselves. */
export default function AppError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main id={mainId}>
      <Broken error={error} retry={retry} />
    </main>
  );
}
