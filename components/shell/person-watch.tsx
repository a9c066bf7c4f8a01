'use client';

import { lazy, Suspense, useMemo, useSyncExternalStore } from 'react';
import { personOfBrowser } from '@/lib/person';

/** Fetched when it is needed; without a network there is nothing to be done about it either. */
const Changed = lazy(() =>
  import('./person-changed').then(
    (module) => ({ default: module.PersonChanged }),
    () => ({ default: () => null }),
  ),
);

/** Notices when another tab signs out, or in as somebody else. `person` is whom this screen was made for. */
export function PersonWatch({ person }: { person: string | undefined }) {
  // Made for nobody, it stands for whoever the browser belonged to then, be their session over.
  const made = useMemo(
    () => person ?? (typeof document === 'undefined' ? null : personOfBrowser()),
    [person],
  );
  const now = useSyncExternalStore(listen, personOfBrowser, () => made);
  return now === made ? null : (
    <Suspense fallback={null}>
      <Changed isPrivate={person !== undefined} now={now} />
    </Suspense>
  );
}

/** Some browsers tell of a changed cookie; everywhere else a tab tells the others when it opens a page. */
function listen(onChange: () => void): () => void {
  const store = 'cookieStore' in window ? window.cookieStore : undefined;
  const tabs = new BroadcastChannel('baedal-person');
  tabs.onmessage = onChange;
  tabs.postMessage(null);
  store?.addEventListener('change', onChange);
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('pageshow', onChange);
  return () => {
    tabs.close();
    store?.removeEventListener('change', onChange);
    document.removeEventListener('visibilitychange', onChange);
    window.removeEventListener('pageshow', onChange);
  };
}
