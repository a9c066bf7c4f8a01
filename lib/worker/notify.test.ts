import { expect, test, vi } from 'vitest';
import { readToWorker } from './messages';
import { open, readNews, show } from './notify';
import type { Tab, Tabs } from './scope';

const origin = 'http://baedal.test';
const news = {
  title: '할매순두부 성수점',
  body: '라이더가 음식을 받았어요.',
  url: '/orders/0192',
  tag: 'order-0192',
  version: 7,
};

test('a message reads as the contract says, and leads to our own pages only', () => {
  expect(readNews(news, origin)).toMatchObject({ path: '/orders/0192', version: 7 });
  expect(readNews({ ...news, url: 'https://elsewhere.test/orders/1' }, origin)?.path).toBe('/orders');
  expect(readNews({ ...news, url: 'javascript:alert(1)' }, origin)?.path).toBe('/orders');
  expect(readNews({ ...news, title: 3 }, origin)).toBeNull();
  expect(readNews('hello', origin)).toBeNull();
});

function registration(standing: number[]) {
  return {
    getNotifications: async () => standing.map((version) => ({ data: { version } })) as Notification[],
    showNotification: vi.fn(async () => {}),
  };
}

test.each([
  [[], 1],
  [[6], 1],
  [[7], 1],
  [[8], 0],
])('with %j standing of the same order, version 7 is shown %i times', async (standing, times) => {
  const shown = registration(standing);
  const read = readNews(news, origin);
  if (!read) throw new Error('not read');
  await show(read, { registration: shown, icons: { icon: '/i.png', badge: '/b.png' } });
  expect(shown.showNotification).toHaveBeenCalledTimes(times);
});

function tabsAt(...paths: string[]) {
  const all = paths.map((path) => ({
    url: `${origin}${path}`,
    focus: vi.fn(async (): Promise<Tab> => all[0] as Tab),
    navigate: vi.fn(async (): Promise<Tab | null> => null),
  }));
  const tabs: Tabs = {
    claim: async () => {},
    matchAll: async () => all,
    openWindow: vi.fn(async () => null),
  };
  return { all, tabs };
}

test('a press comes to the tab that shows the order already', async () => {
  const { all, tabs } = tabsAt('/', '/orders/0192');
  await open('/orders/0192', tabs);
  expect(all.map(({ focus }) => focus.mock.calls.length)).toEqual([0, 1]);
  expect(all[1]?.navigate).not.toHaveBeenCalled();
});

test('else a tab of ours goes there, but not one with an open checkout', async () => {
  const { all, tabs } = tabsAt('/checkout/halmae', '/restaurants/halmae');
  all[1]?.navigate.mockResolvedValue(all[1]);
  await open('/orders/0192', tabs);
  expect(all[0]?.focus).not.toHaveBeenCalled();
  expect(all[1]?.navigate).toHaveBeenCalledWith('/orders/0192');
  expect(tabs.openWindow).not.toHaveBeenCalled();
});

test('a tab that may not come to the front goes there all the same; one that cannot go is left, for a new one', async () => {
  const { all, tabs } = tabsAt('/');
  all[0]?.focus.mockRejectedValue(new Error('not without a press'));
  all[0]?.navigate.mockRejectedValue(new TypeError('not of this worker'));
  await open('/orders/0192', tabs);
  expect(tabs.openWindow).toHaveBeenCalledWith('/orders/0192');
});

test('else a new one is opened', async () => {
  const { tabs } = tabsAt('/checkout/halmae');
  await open('/orders/0192', tabs);
  expect(tabs.openWindow).toHaveBeenCalledWith('/orders/0192');
});

test('the worker understands pages of ours and nothing else', () => {
  const here = { kind: 'here', person: 'ann', locale: 'en', theme: null, files: ['/a.js', 3] };
  expect(readToWorker(here)).toEqual({ ...here, files: ['/a.js'] });
  expect(readToWorker({ ...here, locale: 'fr' })).toBeNull();
  expect(readToWorker({ kind: 'seen' })).toBeNull();
  expect(readToWorker({ kind: 'delete everything' })).toBeNull();
  expect(readToWorker(null)).toBeNull();
});
