import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CheckoutIssue } from '@/contract/errors';
import { catalogueTopic, touch } from '@/services/kit/live/topics';
import { address, line, place, usualOrder, usualTotal } from '@/services/testing/road';
import { fillTown, hire, kitchenId, otherKitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await fillTown(world.database, ['third-kitchen', 'fourth-kitchen']);
  await hire(world.database, 'staff', kitchenId);
});
afterAll(() => world.close());

const change = (sql: string, restaurantId: string) =>
  world.database.transaction(async (tx) => {
    await tx.query(sql, [restaurantId]);
    await touch(tx, [catalogueTopic(restaurantId)]);
  });
const quote = (over: object = {}) =>
  world.call('quoteBasket', { body: { restaurantId: kitchenId, lines: [line], address, ...over } });
const codesOf = (issues: CheckoutIssue[]) => issues.map((issue) => issue.code);

test('anybody may have a basket priced; a good one has no issues', async () => {
  const { status, body } = await quote();
  expect(status).toBe(200);
  expect(body.issues).toEqual([]);
  expect(body.price).toMatchObject({
    subtotalMinor: 18_000,
    deliveryFeeMinor: 3_000,
    totalMinor: usualTotal,
  });
  expect(body.etaMinutes.from).toBeGreaterThan(0);
});

test('a placed order keeps what was agreed: lines, prices, address, phone', async () => {
  const { status, body } = await place(world, { note: '문 앞에', cutlery: true });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    status: 'placed',
    version: 1,
    code: expect.stringMatching(/^[A-Z]-\d{1,3}$/),
    phone: '+821012345678',
    note: '문 앞에',
    cutlery: true,
    payment: { method: 'card_at_door', status: 'due', amountMinor: usualTotal },
    address: { ...address, position: { lat: expect.any(Number), lng: expect.any(Number) } },
  });
  expect(Date.parse(body.times.acceptBy) - Date.parse(body.times.placedAt)).toBe(5 * 60_000);
  await change(
    'UPDATE menu_item SET price_minor = 9900 WHERE restaurant_id = $1 AND id = $2'.replace('$2', `'sundubu'`),
    kitchenId,
  );
  await change('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = $1', kitchenId);
  const after = await world.call('getOrder', { as: 'customer', params: { orderId: body.id } });
  expect(after.body.price).toEqual(body.price);
  await change(
    'UPDATE menu_item SET price_minor = 9000 WHERE restaurant_id = $1 AND id = $2'.replace('$2', `'sundubu'`),
    kitchenId,
  );
  await change('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = $1', kitchenId);
});

test('every reason against a basket is told at once, with its field and line', async () => {
  const answer = await place(world, {
    lines: [
      { ...line, options: [] },
      { ...line, lineId: 'l2', itemId: 'old-stew', options: [] },
      { ...line, lineId: 'l3', itemId: 'pizza', options: [] },
    ],
    address: { ...address, roadAddress: '부산 해운대구 우동1로 7', detail: '' },
    phone: '12',
  });
  expect([answer.status, answer.problem.code]).toEqual([422, 'CHECKOUT_REFUSED']);
  expect(answer.problem.errors.map((error) => [error.code, error.field, error.lineId])).toEqual([
    ['OPTIONS_INVALID', 'lines.0.options', 'l1'],
    ['ITEM_UNAVAILABLE', 'lines.1.itemId', 'l2'],
    ['ITEM_UNAVAILABLE', 'lines.2.itemId', 'l3'],
    ['ADDRESS_DETAIL_REQUIRED', 'address.detail', undefined],
    ['ADDRESS_NOT_FOUND', 'address.roadAddress', undefined],
    ['PHONE_INVALID', 'phone', undefined],
  ]);
});

test.each([
  ['an empty basket', { lines: [] }, ['ITEMS_REQUIRED']],
  ['less than the minimum', { lines: [{ ...line, quantity: 1 }] }, ['MIN_ORDER_NOT_MET']],
  [
    'more than a kitchen can cook',
    {
      lines: [
        { ...line, quantity: 99 },
        { ...line, quantity: 99 },
        { ...line, quantity: 99 },
      ],
    },
    ['MAX_BASKET_EXCEEDED'],
  ],
  ['no address yet', { address: undefined }, ['ADDRESS_REQUIRED']],
])('%s is an issue', async (_, over, codes) => {
  expect(codesOf((await quote(over)).body.issues)).toEqual(codes);
});

test('an address beyond the radius is out of area', async () => {
  await change('UPDATE restaurant SET radius_metres = 100 WHERE id = $1', 'fourth-kitchen');
  expect(codesOf((await quote({ restaurantId: 'fourth-kitchen' })).body.issues)).toEqual(['OUT_OF_AREA']);
});

test('a phone is asked for when none is given', async () => {
  const { problem } = await place(world, { phone: '' });
  expect(problem.errors.map((error) => error.code)).toEqual(['PHONE_REQUIRED']);
});

test('a restaurant that does not exist is not found', async () => {
  expect((await place(world, { restaurantId: 'no-such-kitchen' })).problem.code).toBe('NOT_FOUND');
  expect((await quote({ restaurantId: 'no-such-kitchen' })).problem.code).toBe('NOT_FOUND');
});

test('another total than the expected one is refused with the new quote, higher or lower', async () => {
  for (const expectedTotalMinor of [usualTotal - 1, usualTotal + 1, 0]) {
    const { status, problem } = await place(world, { expectedTotalMinor });
    expect([status, problem.code]).toEqual([409, 'PRICE_CHANGED']);
    expect(problem.current).toMatchObject({ price: { totalMinor: usualTotal } });
  }
});

test('a closed kitchen takes no order and says when it opens', async () => {
  const hours = JSON.stringify([{ day: 0, opens: '03:00', closes: '03:01' }]);
  await change(`UPDATE restaurant SET hours = '${hours}' WHERE id = $1`, otherKitchenId);
  const { problem } = await place(world, { restaurantId: otherKitchenId });
  expect(problem.errors).toMatchObject([{ code: 'STORE_CLOSED', about: { at: expect.any(String) } }]);
});

test('a pause counts from the moment it is written, even where the news has not arrived', async () => {
  expect((await place(world, { restaurantId: 'third-kitchen' })).status).toBe(201);
  await world.database.query('UPDATE restaurant SET paused = true WHERE id = $1', ['third-kitchen']);
  const { problem } = await place(world, { restaurantId: 'third-kitchen' });
  expect(problem.errors.map((error) => error.code)).toEqual(['STORE_PAUSED']);
});

test('an item sold out a moment ago is refused, even where the news has not arrived', async () => {
  const before = await place(world);
  expect(before.status).toBe(201);
  await world.database.query(
    `UPDATE menu_item SET sold_out = true WHERE restaurant_id = $1 AND id = 'sundubu'`,
    [kitchenId],
  );
  await world.database.query('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = $1', [
    kitchenId,
  ]);
  const { problem } = await place(world);
  expect(problem.errors).toMatchObject([{ code: 'ITEM_UNAVAILABLE', lineId: 'l1' }]);
  await world.database.query(
    `UPDATE menu_item SET sold_out = false WHERE restaurant_id = $1 AND id = 'sundubu'`,
    [kitchenId],
  );
  await world.database.query('UPDATE restaurant SET menu_version = menu_version + 1 WHERE id = $1', [
    kitchenId,
  ]);
  expect((await place(world)).status).toBe(201);
});

test('codes are given out per kitchen and business day without gaps or repeats', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => place(world, usualOrder, 'customer-9')));
  const numbers = answers.map((answer) => Number(answer.body.code.slice(2))).sort((a, b) => a - b);
  expect(new Set(numbers).size).toBe(5);
  expect((numbers[4] ?? 0) - (numbers[0] ?? 0)).toBe(4);
  world.clock.advance(24 * 3_600_000);
  expect((await place(world)).body.code).toBe('A-1');
});

test('the list shows who can be ordered from first, and how far away everybody is', async () => {
  const { body } = await world.call('listRestaurants', { query: { lat: '37.5446', lng: '127.0559' } });
  expect(body.restaurants.map((each: { opening: { status: string } }) => each.opening.status)).toEqual(
    expect.arrayContaining(['open', 'closed']),
  );
  expect(body.restaurants[0]).toMatchObject({
    opening: { status: 'open' },
    reach: { delivers: true, distanceMetres: 0 },
  });
  const menu = await world.call('getRestaurant', { params: { restaurantId: kitchenId } });
  expect(menu.body.menu[0].items.map((item: { id: string }) => item.id)).toEqual([
    'sundubu',
    'kimchi-stew',
    'old-stew',
  ]);
});

test('the history has the customer’s own orders only, newest first', async () => {
  const { body } = await world.call('listOrders', { as: 'customer-9' });
  expect(body.orders).toHaveLength(5);
  expect((await world.call('listOrders', { as: 'customer-10' })).body.orders).toEqual([]);
});

test('the history goes on before any of its orders, and before nobody else’s', async () => {
  const ids = async (as: string, before?: string) => {
    const { body } = await world.call('listOrders', { as, ...(before && { query: { before } }) });
    return body.orders.map(({ id }: { id: string }) => id);
  };
  const all = await ids('customer-9');
  expect(await ids('customer-9', all[1])).toEqual(all.slice(2));
  expect(await ids('customer-9', all.at(-1))).toEqual([]);
  expect(await ids('customer-10', all[1])).toEqual([]);
});

test.each([
  ['a delivery', {}],
  [
    'a delivery with a PIN and a tip',
    { proof: 'pin', tipMinor: 1_000, expectedTotalMinor: usualTotal + 1_000 },
  ],
  ['a pick-up', { serviceType: 'pickup', address: undefined, expectedTotalMinor: 18_000 }],
])('%s is answered as it will be read', async (_, over) => {
  const placed = await place(world, over);
  const read = await world.call('getOrder', { as: 'customer', params: { orderId: placed.body.id } });
  expect({ ...read.body, now: placed.body.now }).toEqual(placed.body);
});
