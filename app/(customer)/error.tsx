'use client';

import { BrokenScreen } from '@/components/shell/broken-screen';

/** The same below the customer's header, which stays. */
export default function CustomerError({ error, retry }: { error: unknown; retry: () => void }) {
  return <BrokenScreen error={error} retry={retry} />;
}
