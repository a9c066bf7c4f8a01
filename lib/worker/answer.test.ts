import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerFile, answerNavigation, keepOfflineScreens, sortOfRequest } from './answer';
import { filesCache } from './caches';
import { type KeeperParts, keepDocument } from './page-keeper';
import { fakeCaches } from './testing/fake-caches';
import { answerWith, documentFor, file } from './testing/pages';

const origin = 'http://baedal.test';
const at = (path: string) => new URL(path, origin);

function parts(change: Partial<KeeperParts> = {}): KeeperParts {
  return {
    caches: fakeCaches(),
    fetch: async () => file('…'),
    now: () => Date.parse('2026-10-20T09:32:00.000Z'),
    build: 'b2',
    person: async () => 'ann',
    ...change,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));

test.each([
  ['GET', '/restaurants/halmae', 'navigate', 'navigation'],
  ['GET', '/_next/static/chunks/a.js', 'no-cors', 'file'],
  ['GET', '/food/rice.webp', 'no-cors', 'file'],
  ['GET', '/api/customer/orders', 'cors', null],
  ['GET', '/auth/sign-in?to=%2F', 'navigate', null],
  ['POST', '/preferences', 'navigate', null],
  ['GET', '/orders?_rsc=abc', 'cors', null],
  ['GET', '/placeholder', 'navigate', 'navigation'],
])('%s %s (%s) is answered as %s', (method, path, mode, sort) => {
  const request = { method, url: at(path).href, mode } as Request;
  expect(sortOfRequest(request, origin)).toBe(sort);
});

test('what lies on other origins is left alone', () => {
  const request = { method: 'GET', url: 'http://elsewhere.test/food/rice.webp', mode: 'no-cors' } as Request;
  expect(sortOfRequest(request, origin)).toBeNull();
});

test('where there is a network its answer is shown, and kept for later', async () => {
  const all = parts();
  const work: Promise<unknown>[] = [];
  const network = Promise.resolve(answerWith(documentFor('ann', '새 메뉴')));
  const shown = await answerNavigation(at('/restaurants/halmae'), network, all, (each) => work.push(each));
  expect(await shown.text()).toContain('새 메뉴');
  await Promise.all(work);
  const later = await answerNavigation(at('/restaurants/halmae'), noNetwork(), all, () => {});
  expect(await later.text()).toContain('data-kept-at="2026-10-20T09:32:00.000Z"');
});

test('a search is shown and not kept; without a network its plain page is where one lands', async () => {
  const all = parts();
  await keepDocument('/', answerWith(documentFor(null)), all);
  const shown = await answerNavigation(at('/?cuisine=korean'), noNetwork(), all, () => {});
  expect([shown.status, shown.headers.get('location')]).toEqual([302, `${origin}/`]);
});

test('another person’s page is not shown; the screen for no network is, in the language last spoken', async () => {
  const all = parts({ person: async () => 'bob' });
  await keepDocument('/orders', answerWith(documentFor('ann', '주문 A-17')), all);
  const speak = { ...all, fetch: async () => answerWith(documentFor(null, '인터넷이 끊긴 것 같아요')) };
  await keepOfflineScreens(['ko', 'en'], speak);
  const html = await (await answerNavigation(at('/orders'), noNetwork(), all, () => {})).text();
  expect(html).toContain('인터넷이 끊긴 것 같아요');
  expect(html).not.toContain('A-17');
});

test('a network that says nothing for eight seconds gives way to what is kept', async () => {
  const all = parts();
  await keepDocument('/orders', answerWith(documentFor('ann', '주문')), all);
  const shown = answerNavigation(at('/orders'), new Promise(() => {}), all, () => {});
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await (await shown).text()).toContain('data-kept-why="slow"');
});

test('…and is waited for where nothing is', async () => {
  const slow = new Promise<Response>((resolve) =>
    setTimeout(() => resolve(answerWith(documentFor('ann', '드디어'))), 20_000),
  );
  const shown = answerNavigation(at('/orders'), slow, parts(), () => {});
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await (await shown).text()).toContain('드디어');
});

/** Waits for what the worker would still be kept awake for. */
const going: Promise<unknown>[] = [];
const later = (work: Promise<unknown>) => void going.push(work);

test('a file of the build before moves over without being asked for', async () => {
  const all = parts({ fetch: noNetwork });
  await (await all.caches.open(filesCache('b1'))).put('/_next/static/chunks/a.js', file('old'));
  const request = new Request(at('/_next/static/chunks/a.js'));
  expect(await (await answerFile(request, all, later)).text()).toBe('old');
  await Promise.all(going);
  await all.caches.delete(filesCache('b1'));
  expect(await (await answerFile(request, all, later)).text()).toBe('old');
});

test('a picture may be another one in a new build: it is asked for, and the old one stands in without a network', async () => {
  const request = new Request(at('/food/rice.webp'));
  const all = parts({ fetch: async () => file('new') });
  await (await all.caches.open(filesCache('b1'))).put('/food/rice.webp', file('old'));
  expect(await (await answerFile(request, { ...all, fetch: noNetwork }, later)).text()).toBe('old');
  expect(await (await answerFile(request, all, later)).text()).toBe('new');
});

test('what says that it is not to be kept is not', async () => {
  const fetch = vi.fn(async () => new Response('dev', { headers: { 'cache-control': 'no-store' } }));
  const all = parts({ fetch });
  const request = new Request(at('/_next/static/chunks/a.js'));
  await answerFile(request, all, later);
  await Promise.all(going);
  await answerFile(request, all, later);
  expect(fetch).toHaveBeenCalledTimes(2);
});

/** A store that a full or damaged disk has left unusable. */
const brokenCaches = new Proxy(fakeCaches(), {
  get: () => async () => {
    throw new DOMException('The disk is full', 'QuotaExceededError');
  },
});

test('where nothing can be kept or read, the app is as it was without a worker', async () => {
  const all = parts({ caches: brokenCaches, fetch: async () => file('new') });
  const request = new Request(at('/_next/static/chunks/a.js'));
  expect(await (await answerFile(request, all, later)).text()).toBe('new');
  const network = Promise.resolve(answerWith(documentFor('ann', '새 메뉴')));
  const shown = await answerNavigation(at('/orders'), network, all, later);
  expect(await shown.text()).toContain('새 메뉴');
  // Nobody hears of it: an unhandled refusal would end this test.
  await Promise.all(going);
  expect((await answerNavigation(at('/orders'), noNetwork(), all, later)).type).toBe('error');
});

test('nobody behind the load balancer is like no network, where there is something to show', async () => {
  const all = parts();
  const away = () => Promise.resolve(new Response('Bad Gateway', { status: 502 }));
  expect((await answerNavigation(at('/orders'), away(), all, later)).status).toBe(502);
  await keepDocument('/orders', answerWith(documentFor('ann', '주문')), all);
  expect(await (await answerNavigation(at('/orders'), away(), all, later)).text()).toContain('주문');
});
