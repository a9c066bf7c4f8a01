import { expect, test, vi } from 'vitest';
import { namesOfOldBuilds, namesOfOthers, pagesCache } from './caches';
import { keptAt, sortOf, titleOf, toShow } from './kept-page';
import { findKept, type KeeperParts, keepDocument, keepSeen } from './page-keeper';
import { fakeCaches } from './testing/fake-caches';
import { answerWith, documentFor, file } from './testing/pages';

const menu = '/restaurants/halmae';

function parts(change: Partial<KeeperParts> = {}): KeeperParts {
  return {
    caches: fakeCaches(),
    fetch: async () => file('…'),
    now: () => 1_000_000,
    build: 'b1',
    person: async () => 'ann',
    ...change,
  };
}

test.each([
  ['/', 'screen'],
  ['/orders', 'screen'],
  ['/basket', 'screen'],
  [menu, 'menu'],
  ['/orders/0192', 'order'],
  ['/checkout/halmae', null],
  ['/account', null],
  ['/shared/a-token', null],
  ['/restaurant/halmae', null],
  ['/rider', null],
  ['/auth/callback', null],
  [`${menu}/reviews`, null],
])('%s is kept as %s', (path, sort) => {
  expect(sortOf(path)).toBe(sort);
});

test('a page is kept for whom it was made, by its own word, and nobody else finds it', async () => {
  const keeper = parts();
  await keepDocument('/orders', answerWith(documentFor('ann', '주문')), keeper);
  expect(await findKept('/orders', 'ann', keeper.caches)).toBeDefined();
  expect(await findKept('/orders', 'bob', keeper.caches)).toBeUndefined();
  expect(await findKept('/orders', null, keeper.caches)).toBeUndefined();
});

test('a page that arrives after its person signed out is not kept', async () => {
  const keeper = parts({ person: async () => null });
  await keepDocument('/orders', answerWith(documentFor('ann', '주문')), keeper);
  expect(await keeper.caches.keys()).toEqual([]);
});

test('what was made for nobody, everybody finds', async () => {
  const keeper = parts();
  await keepDocument(menu, answerWith(documentFor(null)), keeper);
  expect(await findKept(menu, 'ann', keeper.caches)).toBeDefined();
});

test('of two pages the one seen last is found', async () => {
  const keeper = parts();
  await keepDocument(menu, answerWith(documentFor(null, '어제')), keeper);
  await keepDocument(menu, answerWith(documentFor('ann', '오늘')), { ...keeper, now: () => 2_000_000 });
  expect(await (await findKept(menu, 'ann', keeper.caches))?.text()).toContain('오늘');
});

test('what is no page of one’s own is not kept: redirects, errors, other types', async () => {
  const keeper = parts();
  await keepDocument('/orders', answerWith(documentFor('ann'), 404), keeper);
  await keepDocument('/orders', Response.redirect('http://baedal.test/auth/sign-in'), keeper);
  await keepDocument('/orders', Response.json({ token: 'x' }), keeper);
  expect(await keeper.caches.keys()).toEqual([]);
});

test('a kept page says since when it is kept, and keeps the policy its scripts need', async () => {
  const keeper = parts({ now: () => Date.parse('2026-10-20T09:32:00.000Z') });
  await keepDocument(menu, answerWith(documentFor(null)), keeper);
  const kept = await findKept(menu, null, keeper.caches);
  if (!kept) throw new Error('not kept');
  expect(titleOf(kept)).toBe('메뉴 & 더 · 배달');
  const shown = await toShow(kept, 'offline');
  expect(await shown.text()).toContain(
    '<html data-kept-at="2026-10-20T09:32:00.000Z" data-kept-why="offline" lang="ko"',
  );
  expect(shown.headers.get('content-security-policy')).toBe("script-src 'nonce-x'");
});

test('the scripts and styles of a kept page are kept with it, pictures only once looked at', async () => {
  const fetch = vi.fn(async (_path: string | Request) => file('…'));
  await keepDocument(menu, answerWith(documentFor(null)), parts({ fetch }));
  expect(fetch.mock.calls.map(([path]) => path)).toEqual([
    '/_next/static/chunks/a.css',
    '/_next/static/chunks/b.js',
  ]);
});

test('a page reached without a document is asked for once in five minutes, an order twice a minute', async () => {
  let now = 1_000_000;
  const fetch = vi.fn(async (path: string | Request) =>
    String(path).startsWith('/_next') ? file('…') : answerWith(documentFor('ann')),
  );
  const keeper = parts({ fetch, now: () => now });
  const asked = (path: string) => fetch.mock.calls.filter(([each]) => each === path).length;
  for (const path of [menu, '/orders/1']) await keepSeen(path, keeper);
  now += 31_000;
  for (const path of [menu, '/orders/1']) await keepSeen(path, keeper);
  expect([asked(menu), asked('/orders/1')]).toEqual([1, 2]);
  now += 5 * 60_000;
  await keepSeen(menu, keeper);
  expect(asked(menu)).toBe(2);
});

test('at most forty pages stay, the newest', async () => {
  let now = 0;
  const keeper = parts({ now: () => (now += 1_000) });
  for (let i = 0; i < 45; i += 1) {
    await keepDocument(`/restaurants/r${i}`, answerWith(documentFor(null)), keeper);
  }
  const cache = await keeper.caches.open(pagesCache('b1', null));
  const kept = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  expect(kept).toHaveLength(40);
  expect(Math.min(...kept.map((each) => (each ? keptAt(each) : 0)))).toBe(6_000);
});

test('of two builds everything stays, of those before nothing', () => {
  const names = [
    'baedal files b1',
    'baedal pages b1 ann',
    'baedal files b2',
    'baedal pages b2 ann',
    'baedal state',
    'other',
  ];
  expect(namesOfOldBuilds(names, 'b3')).toEqual(['baedal files b1', 'baedal pages b1 ann']);
  expect(namesOfOldBuilds(names, 'b2')).toEqual([]);
});

test('for another person, and for nobody, the pages of everyone else go', () => {
  const names = ['baedal pages b1 ann', 'baedal pages b2 bob', 'baedal pages b2 nobody', 'baedal files b2'];
  expect(namesOfOthers(names, 'bob')).toEqual(['baedal pages b1 ann']);
  expect(namesOfOthers(names, null)).toEqual(['baedal pages b1 ann', 'baedal pages b2 bob']);
});
