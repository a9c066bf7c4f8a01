/**
 * The service worker: pages as they were last seen for when there is no network, and notifications. Bundled on its
 * own by `scripts/build.mjs`, which fills in the build.
 */
import { locales } from '@/lib/messages/locale';
import { personCookie } from '@/lib/person';
import { assets } from '@/lib/urls';
import { answerFile, answerNavigation, keepOfflineScreens, neverAnswered, sortOfRequest } from './answer';
import { namesOfOldBuilds, namesOfOthers } from './caches';
import { filesIn } from './kept-page';
import { type Here, readToWorker } from './messages';
import { open, pathOfNotification, readNews, show } from './notify';
import { type KeeperParts, keepFiles, keepSeen } from './page-keeper';
import type { WorkerScope } from './scope';
import { changeState, readState } from './state';

declare const __BUILD__: string;

// In a worker this is what `globalThis` is; the DOM library takes it for a window.
const worker = globalThis as unknown as WorkerScope;
const { origin } = worker.location;

async function person(): Promise<string | null> {
  if (!worker.cookieStore) return (await readState(caches)).person;
  return (await worker.cookieStore.get(personCookie))?.value ?? null;
}

const parts: KeeperParts = {
  caches,
  fetch: (request, init) => fetch(request, init),
  now: Date.now,
  build: __BUILD__,
  person,
};

worker.addEventListener('install', (event) => {
  const screens = async () => {
    const kept = await keepOfflineScreens(locales, parts);
    await keepFiles([...new Set(kept.flatMap(filesIn))], parts);
    // It answers with what is there for every build, so no tab need wait for the others to close.
    await worker.skipWaiting();
  };
  // Where the browser can, what the worker never answers does not even wake it.
  event.addRoutes?.(neverAnswered.map((urlPattern) => ({ condition: { urlPattern }, source: 'network' })));
  event.waitUntil(screens());
});

worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const name of namesOfOldBuilds(await caches.keys(), __BUILD__)) await caches.delete(name);
    await worker.clients.claim();
  };
  event.waitUntil(tidy());
});

worker.addEventListener('fetch', (event) => {
  const sort = sortOfRequest(event.request, origin);
  const later = (work: Promise<unknown>) => event.waitUntil(work);
  if (sort === 'file') event.respondWith(answerFile(event.request, parts, later));
  if (sort !== 'navigation') return;
  // No navigation preload: it would send sign-in's own requests twice, and a code is good once.
  const network = fetch(event.request);
  event.respondWith(answerNavigation(new URL(event.request.url), network, parts, later));
});

worker.addEventListener('message', (event) => {
  const message = readToWorker(event.data);
  if (message?.kind === 'here') event.waitUntil(meet(message));
  if (message?.kind === 'seen') {
    event.waitUntil(keepSeen(message.path, parts).catch(() => {}));
  }
  if (message?.kind === 'subscribed') event.waitUntil(changeState(caches, { subscriber: message.person }));
});

/** Whoever is here now reads nothing of whoever was here before, and hears nothing of their orders. */
async function meet({ person: mark, locale, theme, files }: Here): Promise<void> {
  const { subscriber } = await changeState(caches, { person: mark, locale, theme });
  for (const name of namesOfOthers(await caches.keys(), mark)) await caches.delete(name);
  if (subscriber !== null && subscriber !== mark) await forgetSubscriber();
  // A page that was on its way while this worker began belongs to none yet.
  await worker.clients.claim();
  await keepFiles(files, parts);
}

async function forgetSubscriber(): Promise<void> {
  await (await worker.registration.pushManager.getSubscription())?.unsubscribe();
  for (const notification of await worker.registration.getNotifications()) notification.close();
  await changeState(caches, { subscriber: null });
}

worker.addEventListener('push', (event) => {
  const news = readNews(event.data?.json(), origin);
  const tell = async () => {
    const { subscriber } = await readState(caches);
    // Signed out or followed by somebody else since: their orders are none of this browser's business.
    if (subscriber !== null && subscriber !== (await person())) return forgetSubscriber();
    if (news) {
      const icons = { icon: assets.icon(192), badge: assets.icon('badge') };
      await show(news, { registration: worker.registration, icons });
    }
  };
  event.waitUntil(tell());
});

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(pathOfNotification(event.notification.data, origin), worker.clients));
});
