import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { catalogueTopic, touch } from '@/services/kit/live/topics';
import { address, line, place, usualTotal } from '@/services/testing/road';
import { emptyTown, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await emptyTown(world.database);
  world.core.engine.catalogue.forgetAll();
  await fillTown(world.database, ['lazy-kitchen', 'small-kitchen']);
  for (const id of [kitchenId, 'lazy-kitchen', 'small-kitchen']) await hire(world.database, 'staff', id);
});
afterAll(() => world.close());

const staff = (id: Parameters<World['call']>[0], orderId: string, body?: object) =>
  world.call(id, { as: 'staff', params: { orderId }, ...(body ? { body } : {}) });

test('two orders in a row that nobody answers pause the restaurant, until staff resume', async () => {
  const restaurantId = 'lazy-kitchen';
  const miss = async () => {
    expect((await place(world, { restaurantId })).status).toBe(201);
    await world.pass(5 * minute);
  };
  await miss();
  await miss();
  const board = () => world.call('getBoard', { as: 'staff', params: { restaurantId } });
  expect((await board()).body.restaurant).toMatchObject({
    opening: { status: 'paused' },
    pauseReason: 'missed_orders',
  });
  expect((await place(world, { restaurantId })).problem.errors[0]?.code).toBe('STORE_PAUSED');
  const setPause = (body: object) => world.call('setPause', { as: 'staff', params: { restaurantId }, body });
  expect((await setPause({ paused: false })).body.status).toBe('open');
  expect((await place(world, { restaurantId })).status).toBe(201);
  const later = await setPause({ paused: true, minutes: 30 });
  const left = Date.parse(later.body.nextChangeAt) - world.clock.now().getTime();
  expect(left).toBeGreaterThan(29 * minute);
  world.clock.advance(30 * minute);
  expect((await place(world, { restaurantId })).status).toBe(201);
  const stranger = { as: 'other', params: { restaurantId }, body: { paused: true } };
  expect((await world.call('setPause', stranger)).status).toBe(404);
});

test('counted portions run out, come back when an order is refused, and are never sold twice', async () => {
  const restaurantId = 'small-kitchen';
  const params = { restaurantId, itemId: 'sundubu' };
  const count = (stock: number | null) =>
    world.call('setItemAvailability', { as: 'staff', params, body: { soldOut: false, stock } });
  expect((await count(3)).body).toMatchObject({ stock: 3 });
  const first = await place(world, { restaurantId });
  expect(first.status).toBe(201);
  const second = await place(world, { restaurantId });
  expect(second.problem.errors).toMatchObject([{ code: 'QUANTITY_INVALID', about: { amountMinor: 1 } }]);
  await staff('rejectOrder', first.body.id, { reason: 'too_busy' });
  expect((await place(world, { restaurantId })).status).toBe(201);
  await count(0);
  expect((await place(world, { restaurantId })).problem.errors[0]?.code).toBe('ITEM_UNAVAILABLE');
  await count(null);
  expect((await place(world, { restaurantId })).status).toBe(201);
});

test('a last portion wanted by twenty baskets is sold once', async () => {
  const restaurantId = 'small-kitchen';
  const params = { restaurantId, itemId: 'sundubu' };
  await world.call('setItemAvailability', { as: 'staff', params, body: { soldOut: false, stock: 2 } });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => place(world, { restaurantId }, `hungry-${index}`)),
  );
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  expect(answers.filter((answer) => answer.problem?.code === 'CHECKOUT_REFUSED')).toHaveLength(19);
  await world.call('setItemAvailability', { as: 'staff', params, body: { soldOut: false, stock: null } });
});

test('a coupon takes off what it says, once per person, and comes back with an order that came to nothing', async () => {
  await world.database.query(
    `INSERT INTO coupon (code, kind, value, max_discount_minor, bearer) VALUES ('TEN', 'percent', 10, 1500, 'platform')`,
  );
  const use = (as: string, expectedTotalMinor: number) =>
    place(world, { couponCode: 'ten', expectedTotalMinor }, as);
  const first = await use('saver', usualTotal - 1_500);
  expect(first.body).toMatchObject({ couponCode: 'TEN', price: { discountMinor: 1_500 } });
  const again = await use('saver', usualTotal - 1_500);
  expect(again.problem.errors).toMatchObject([
    { code: 'COUPON_UNAVAILABLE', field: 'couponCode', about: { coupon: 'used' } },
  ]);
  const cancel = { as: 'saver', params: { orderId: first.body.id }, body: { reason: 'other' } };
  await world.call('cancelOrder', cancel);
  const both = await Promise.all([use('saver', usualTotal - 1_500), use('saver', usualTotal - 1_500)]);
  expect(both.map((answer) => answer.status).sort()).toEqual([201, 422]);
  expect((await place(world, { couponCode: 'NONE' })).problem.errors[0]?.code).toBe('COUPON_UNAVAILABLE');
});

test('less than the minimum is taken for the small-order fee, where the kitchen has one', async () => {
  await world.database.transaction(async (tx) => {
    await tx.query('UPDATE restaurant SET small_order_fee_minor = 1500 WHERE id = $1', ['small-kitchen']);
    await touch(tx, [catalogueTopic('small-kitchen')]);
  });
  const over = { restaurantId: 'small-kitchen', lines: [{ ...line, quantity: 1 }] };
  const { body } = await world.call('quoteBasket', { body: { ...over, address, tipMinor: 2_000 } });
  expect(body.issues).toEqual([]);
  expect(body.price).toMatchObject({ smallOrderFeeMinor: 1_500, tipMinor: 2_000, totalMinor: 15_500 });
  expect((await place(world, { ...over, tipMinor: 2_000, expectedTotalMinor: 15_500 })).status).toBe(201);
});
