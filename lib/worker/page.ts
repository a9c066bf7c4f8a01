/** The page's side of the service worker. Where there is none, nothing here does anything. */

import { locales } from '@/lib/messages/locale';
import { personOfBrowser } from '@/lib/person';
import { assets } from '@/lib/urls';
import { isFile } from './kept-page';
import type { ToWorker } from './messages';

function container(): ServiceWorkerContainer | null {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
}

let started: Promise<void> | undefined;

/** Starts the worker, or has the browser see whether there is a newer one, and says who is here: once per document. */
export function startWorker(): Promise<void> {
  started ??= start();
  return started;
}

async function start(): Promise<void> {
  try {
    await container()?.register(assets.worker(), { updateViaCache: 'none' });
  } catch {
    // Private windows refuse workers, and while developing there is none: the app is the same without.
    return;
  }
  const { lang, dataset } = document.documentElement;
  send({
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

/** After it was said who is here: what is kept is kept for them. */
export function tellWorker(message: ToWorker): void {
  void startWorker().then(() => send(message));
}

function send(message: ToWorker): void {
  void container()?.ready.then(({ active }) => active?.postMessage(message));
}
