/** A message of the push service becomes a notification; a press on one leads to its order. */
import { pages } from '@/lib/urls';
import type { Tab, Tabs } from './scope';

interface News {
  readonly title: string;
  readonly body: string;
  readonly path: string;
  readonly tag: string;
  readonly version: number;
}

/** What `PushMessageSchema` of the contract says, read without zod; null for anything else. */
export function readNews(data: unknown, origin: string): News | null {
  if (typeof data !== 'object' || data === null) return null;
  const { title, body, url, tag, version } = data as Record<string, unknown>;
  if (typeof title !== 'string' || typeof body !== 'string' || typeof tag !== 'string') return null;
  return { title, body, tag, path: ownPath(url, origin), version: typeof version === 'number' ? version : 0 };
}

/** The path of `url` where it is on our own origin; the orders otherwise. */
function ownPath(url: unknown, origin: string): string {
  if (typeof url !== 'string' || !URL.canParse(url, origin)) return pages.orders();
  const found = new URL(url, origin);
  return found.origin === origin ? `${found.pathname}${found.search}` : pages.orders();
}

export interface NotifyParts {
  readonly registration: Pick<ServiceWorkerRegistration, 'getNotifications' | 'showNotification'>;
  readonly icons: { readonly icon: string; readonly badge: string };
}

/** Shows it, unless something newer of the same order stands already. */
export async function show(news: News, parts: NotifyParts): Promise<void> {
  const standing = await parts.registration.getNotifications({ tag: news.tag });
  if (standing.some(({ data }) => versionOf(data) > news.version)) return;
  await parts.registration.showNotification(news.title, {
    body: news.body,
    tag: news.tag,
    ...parts.icons,
    // Each step of an order is worth a look, although it takes the place of the one before.
    ...{ renotify: true },
    data: { path: news.path, version: news.version },
  });
}

function versionOf(data: unknown): number {
  return typeof data === 'object' && data !== null && 'version' in data && typeof data.version === 'number'
    ? data.version
    : 0;
}

export function pathOfNotification(data: unknown, origin: string): string {
  return ownPath(typeof data === 'object' && data !== null && 'path' in data ? data.path : null, origin);
}

/**
 * The tab that shows `path` already; else one of ours goes there, unless a checkout is open in it; else a new one. By
 * a new document: a page that has only just begun would not hear a message.
 */
export async function open(path: string, tabs: Tabs): Promise<void> {
  const all = await tabs.matchAll({ type: 'window', includeUncontrolled: true });
  const at = (tab: Tab) => new URL(tab.url).pathname;
  const there = all.find((tab) => at(tab) === path);
  if (there) return inFront(there);
  const free = all.find((tab) => !at(tab).startsWith(pages.checkout('')));
  if (free) {
    // First: a browser lets a press bring a tab to the front for a moment only.
    await inFront(free);
    // Refused for tabs that began before this worker did.
    if (await free.navigate(path).catch(() => null)) return;
  }
  await tabs.openWindow(path);
}

/** Where the browser does not let it, the tab stays where it is, and is right when one comes to it. */
async function inFront(tab: Tab): Promise<void> {
  await tab.focus().catch(() => {});
}
