import { beforeEach, expect, test, vi } from 'vitest';

const callApi = vi.hoisted(() => vi.fn());
vi.mock('@/lib/api/on-demand', () => ({ callApi }));

let store: typeof import('./store');
const ok = { ok: true, status: 200, data: { restaurantIds: [] }, etag: null };
const routesCalled = () => callApi.mock.calls.map(([route]) => route);

beforeEach(async () => {
  callApi.mockReset();
  vi.resetModules();
  store = await import('./store');
});

test('a press shows before the service has heard of it', async () => {
  callApi.mockReturnValue(new Promise(() => {}));
  void store.setFavourite('halmae', true, false);
  expect(store.getSnapshot().pressed.get('halmae')).toBe(true);
});

test('many presses end with the last wish, told one after the other', async () => {
  let answer = (_: unknown) => {};
  callApi.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve))).mockResolvedValue(ok);
  const done = store.setFavourite('halmae', true, false);
  void store.setFavourite('halmae', false, false);
  void store.setFavourite('halmae', true, false);
  void store.setFavourite('halmae', false, false);
  expect(routesCalled()).toEqual(['addFavourite']);
  answer(ok);
  await done;
  expect(routesCalled()).toEqual(['addFavourite', 'removeFavourite']);
  expect(store.getSnapshot().pressed.get('halmae')).toBe(false);
});

test('pressed twice before anything was told, nothing needs telling twice', async () => {
  callApi.mockResolvedValue(ok);
  await store.setFavourite('halmae', false, false);
  expect(routesCalled()).toEqual([]);
});

test.each([
  [
    { ok: false, kind: 'network' },
    { kind: 'failed', reason: 'network' },
  ],
  [
    { ok: false, kind: 'problem', status: 403, problem: {} },
    { kind: 'failed', reason: 'refused' },
  ],
  [{ ok: false, kind: 'signed-out', status: 401 }, { kind: 'invite' }],
])('refused with %j, the heart goes back and the screen is told', async (refusal, news) => {
  callApi.mockResolvedValue(refusal);
  await store.setFavourite('halmae', true, false);
  expect(store.getSnapshot().pressed.get('halmae')).toBe(false);
  expect(store.getSnapshot().news).toMatchObject({ ...news, restaurantId: 'halmae' });
});
