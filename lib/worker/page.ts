/** The page's side of the service worker. Where there is none, nothing here does anything. */

import { locales } from '@/lib/messages/locale';
import { personOfBrowser } from '@/lib/person';
import { assets } from '@/lib/urls';
import { isFile } from './kept-page';
import { readGoTo, type ToWorker } from './messages';

function container(): ServiceWorkerContainer | null {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
}

/** Starts the worker, or has the browser see whether there is a newer one, and says who is here. */
export async function startWorker(): Promise<void> {
  try {
    await container()?.register(assets.worker(), { updateViaCache: 'none' });
  } catch {
    // Private windows refuse workers, and while developing there is none: the app is the same without.
    return;
  }
  const { lang, dataset } = document.documentElement;
  tellWorker({
    kind: 'here',
    person: personOfBrowser(),
    locale: locales.find((locale) => locale === lang) ?? 'ko',
    theme: dataset['theme'] ?? null,
    files: filesOfPage(),
  });
}

/** What this page has loaded; before its first worker it passed none of it. */
function filesOfPage(): string[] {
  const loaded = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && isFile(pathname))
    .map(({ pathname }) => pathname);
  return [...new Set(loaded)];
}

export function tellWorker(message: ToWorker): void {
  void container()?.ready.then(({ active }) => active?.postMessage(message));
}

/** Calls `go` when a press on a notification leads to a page of ours. Answers how to stop. */
export function onGoTo(go: (path: string) => void): () => void {
  const listen = ({ data }: MessageEvent<unknown>) => {
    const message = readGoTo(data);
    if (message) go(message.path);
  };
  container()?.addEventListener('message', listen);
  return () => container()?.removeEventListener('message', listen);
}
