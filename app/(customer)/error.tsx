'use client';

import { Broken } from '@/components/shell/broken';

/** The same below the customer's header, which stays. */
export default function CustomerError({ error, retry }: { error: unknown; retry: () => void }) {
  return <Broken error={error} retry={retry} />;
}
