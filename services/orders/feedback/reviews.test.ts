import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handedOver, place } from '@/services/testing/road';
import { emptyTown, enrol, fillTown, hire, kitchenId, otherKitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const day = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await emptyTown(world.database);
  await world.database.query('TRUNCATE customer_profile');
  world.core.engine.catalogue.forgetAll();
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await hire(world.database, 'neighbour', otherKitchenId);
  await enrol(world.database, 'rider', 100);
});
afterAll(() => world.close());

const review = (orderId: string, over: object = {}, as = 'customer') =>
  world.call('reviewOrder', {
    as,
    params: { orderId },
    body: { food: 5, delivery: 4, text: '국물이 진해요', ...over },
  });
const list = (query: Record<string, string> = {}) =>
  world.call('listReviews', { params: { restaurantId: kitchenId }, query });
const rating = async () =>
  (await world.call('getRestaurant', { params: { restaurantId: kitchenId } })).body.rating;
const reply = (reviewId: string, text = '고맙습니다', as = 'staff') =>
  world.call('answerReview', { as, params: { reviewId }, body: { text } });
const order = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body;

test('a review stands in its order, and for everybody under a masked name', async () => {
  await world.call('updateProfile', {
    as: 'customer',
    body: { name: '김하늘', phone: null, locale: 'ko', notify: { orders: true, offers: false } },
  });
  const { orderId } = await handedOver(world);
  const written = await review(orderId);
  expect([written.status, written.body]).toMatchObject([200, { status: 'open', food: 5, answer: null }]);
  expect((await order(orderId)).review).toEqual(written.body);
  const { body } = await list();
  expect(body).toMatchObject({ average: 5, count: 1, histogram: [0, 0, 0, 0, 1], more: false });
  expect(body.reviews).toMatchObject([
    { authorName: '김**', food: 5, text: '국물이 진해요', items: [{ en: 'sundubu' }], answer: null },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/하늘|customer|왕십리/);
  expect(await rating()).toEqual({ average: 5, count: 1 });
});

test('stars alone count and are not listed', async () => {
  const { orderId } = await handedOver(world);
  await review(orderId, { food: 3, text: '' });
  expect((await list()).body).toMatchObject({ count: 1, average: 3, reviews: [] });
});

test('the rating is what the reviews say, also when many are written at once and changed again', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 6; index += 1) ids.push((await handedOver(world)).orderId);
  await Promise.all(ids.map((id, index) => review(id, { food: (index % 5) + 1 })));
  expect(await rating()).toEqual({ average: 2.7, count: 6 });
  await review(ids[0] ?? '', { food: 5 });
  expect(await rating()).toEqual({ average: 3.3, count: 6 });
  const [row] = await world.database.query(
    `SELECT (SELECT count(*)::int FROM review WHERE restaurant_id = r.id) AS counted, r.rating_count
       FROM restaurant r WHERE id = $1`,
    [kitchenId],
  );
  expect(row).toEqual({ counted: 6, rating_count: 6 });
});

test('the restaurant answers, may correct its words, and closes it for its author', async () => {
  const { orderId, code } = await handedOver(world);
  await review(orderId);
  const [found] = (
    await world.call('listRestaurantReviews', { as: 'staff', params: { restaurantId: kitchenId } })
  ).body.reviews;
  expect(found).toMatchObject({ status: 'open', delivery: 4, code });
  expect((await reply(found.id)).body).toMatchObject({ status: 'answered', answer: { text: '고맙습니다' } });
  expect((await reply(found.id, '정말 고맙습니다')).body.answer.text).toBe('정말 고맙습니다');
  expect((await list()).body.reviews[0].answer.text).toBe('정말 고맙습니다');
  const changed = await review(orderId, { food: 1 });
  expect([changed.problem.code, changed.problem.current]).toMatchObject([
    'STATE_CHANGED',
    { status: 'answered', food: 5 },
  ]);
  expect(await rating()).toEqual({ average: 5, count: 1 });
});

test('nobody else reviews it, answers it, or reads what only the restaurant reads', async () => {
  const { orderId } = await handedOver(world);
  expect((await review(orderId, {}, 'stranger')).status).toBe(404);
  await review(orderId);
  const { id } = (await list()).body.reviews[0];
  for (const as of ['neighbour', 'stranger']) {
    expect((await reply(id, 'x', as)).status).toBe(404);
    const params = { restaurantId: kitchenId };
    expect((await world.call('listRestaurantReviews', { as, params })).status).toBe(404);
  }
  expect((await reply(crypto.randomUUID())).status).toBe(404);
  expect((await reply(id, '  ')).problem.errors[0]?.field).toBe('text');
});

test('only what was handed over can be reviewed, for fourteen days, and the history says so', async () => {
  const history = async () => (await world.call('listOrders', { as: 'customer' })).body.orders;
  const running = (await place(world)).body;
  expect((await review(running.id)).problem.code).toBe('STATE_CHANGED');
  expect(await history()).toMatchObject([{ reviewable: false }]);
  const { orderId } = await handedOver(world);
  expect((await history())[0].reviewable).toBe(true);
  await review(orderId);
  expect((await history())[0].reviewable).toBe(false);
  const later = (await handedOver(world)).orderId;
  world.clock.advance(14 * day - 60_000);
  expect((await review(later)).status).toBe(200);
  world.clock.advance(60_000);
  expect((await review(later)).problem.code).toBe('EXPIRED');
});

test.each([
  ['no stars', { food: 0 }, 'food'],
  ['six stars', { food: 6 }, 'food'],
  ['too many words', { text: 'x'.repeat(1_001) }, 'text'],
])('a review with %s is refused by its field', async (_, over, field) => {
  const { orderId } = await handedOver(world);
  const { status, problem } = await review(orderId, over);
  expect([status, problem.errors[0]?.field]).toEqual([422, field]);
});

test('the way is not reviewed where nobody came', async () => {
  const { orderId } = await handedOver(world, { serviceType: 'pickup', expectedTotalMinor: 18_000 });
  expect((await review(orderId)).problem.errors[0]?.field).toBe('delivery');
  expect((await review(orderId, { delivery: null })).status).toBe(200);
});

test('reviews come twenty at a time, latest first, none twice', async () => {
  await world.database.query(
    `INSERT INTO review (id, restaurant_id, status, author_name, food, text, items, at)
     SELECT gen_random_uuid(), $1, 'open', '', 4, 'review ' || nth, '[]', now() - (nth / 2) * interval '1 hour'
       FROM generate_series(1, 45) AS nth`,
    [kitchenId],
  );
  const seen: string[] = [];
  let before: string | undefined;
  for (let pages = 0; pages < 3; pages += 1) {
    const { body } = await list(before ? { before } : {});
    expect(body.more).toBe(pages < 2);
    seen.push(...body.reviews.map((each: { id: string }) => each.id));
    before = seen.at(-1);
  }
  expect(seen).toHaveLength(45);
  expect(new Set(seen).size).toBe(45);
  expect((await world.call('listReviews', { params: { restaurantId: 'no-such' } })).status).toBe(404);
});
