'use client';

import { lazy, Suspense } from 'react';
import { PlainBrokenScreen } from './plain-broken-screen';

/** Fetched when it is needed, so that no screen carries it; without a network the plain one stands in. */
const Screen = lazy(() =>
  import('./broken-screen').then(
    (module) => ({ default: module.BrokenScreen }),
    () => ({ default: PlainBrokenScreen }),
  ),
);

/** What error boundaries show. */
export function Broken(props: { error: unknown; retry: () => void }) {
  return (
    <Suspense fallback={null}>
      <Screen {...props} />
    </Suspense>
  );
}
