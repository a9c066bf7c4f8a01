import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogueTopic, touch } from '@/services/kit/live/topics';
import {
  address,
  assigned,
  goOnline,
  line,
  offerOf,
  place,
  placeAccepted,
  usualTotal,
} from '@/services/testing/road';
import { enrol, fillTown, hire, kitchenId, otherKitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const minute = 60_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ settings: { missedOrdersLimit: 1_000_000 } });
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await enrol(world.database, 'rider');
});
afterAll(() => world.close());

const reject = (orderId: string) =>
  world.call('rejectOrder', { as: 'staff', params: { orderId }, body: { reason: 'too_busy' } });

describe('active orders', () => {
  const active = (as: string, headers = {}) => world.call('getActiveOrders', { as, headers });

  test('are those that run, oldest first, with what a notice says', async () => {
    const first = (await place(world, {}, 'anna')).body;
    const second = (await place(world, {}, 'anna')).body;
    const { body, headers } = await active('anna');
    expect(body.orders.map((each: { id: string }) => each.id)).toEqual([first.id, second.id]);
    expect(body.orders[0]).toMatchObject({
      version: 1,
      hasEnded: false,
      eta: first.eta,
      totalMinor: usualTotal,
    });
    expect(headers.get('etag')).toBe(`"${body.version}"`);
    expect((await active('nobody-yet')).body).toMatchObject({ version: 0, orders: [] });
  });

  test('keep one that ended for a quarter of an hour, and then let it go', async () => {
    const { id } = (await place(world, {}, 'berta')).body;
    await reject(id);
    expect((await active('berta')).body.orders).toMatchObject([
      { id, hasEnded: true, status: 'rejected', ending: { reason: 'too_busy' } },
    ]);
    world.clock.advance(15 * minute);
    expect((await active('berta')).body.orders).toEqual([]);
  });

  test('wake with every event of any of the customer’s orders, and with nobody else’s', async () => {
    const { headers } = await active('clara');
    const waiting = active('clara', { 'if-none-match': headers.get('etag') ?? '', prefer: 'wait=20' });
    const other = active('dora', { 'if-none-match': '"0"', prefer: 'wait=20' });
    await expect.poll(() => world.core.hub.size).toBe(2);
    const { id } = (await place(world, {}, 'clara')).body;
    const told = await waiting;
    expect(told.body.orders).toMatchObject([{ id, status: 'placed' }]);
    expect(world.core.hub.size).toBe(1);
    const next = active('clara', { 'if-none-match': told.headers.get('etag') ?? '', prefer: 'wait=20' });
    await expect.poll(() => world.core.hub.size).toBe(2);
    await reject(id);
    expect((await next).body.orders).toMatchObject([{ id, status: 'rejected' }]);
    await place(world, {}, 'dora');
    await other;
  });
});

describe('sharing', () => {
  const share = (orderId: string, as = 'customer') => world.call('shareOrder', { as, params: { orderId } });
  const look = (token: string, headers = {}) => world.call('getSharedOrder', { params: { token }, headers });
  const stop = (orderId: string, as = 'customer') => world.call('stopSharing', { as, params: { orderId } });

  test('shows where the food is to whoever has the link, and nothing about the person', async () => {
    const personal = {
      address: { ...address, entranceCode: '*1203#' },
      note: '땅콩 알레르기가 있어요',
      riderNote: '초인종은 고장 났어요',
      proof: 'pin',
      paymentMethod: 'cash_at_door',
      cashGivenMinor: 30_000,
    };
    await goOnline(world, 'rider');
    const { body: order } = await place(world, personal);
    const params = { orderId: order.id };
    await world.call('acceptOrder', { as: 'staff', params, body: { prepMinutes: 15 } });
    const offer = await offerOf(world, 'rider');
    await world.call('acceptOffer', { as: 'rider', params: { offerId: offer.id } });
    const { body: full } = await world.call('getOrder', { as: 'customer', params });
    const shared = await share(order.id);
    expect(shared.status).toBe(201);
    const { status, body } = await look(shared.body.token);
    expect([status, body.status, body.version]).toEqual([200, full.status, full.version]);
    const text = JSON.stringify(body);
    for (const hidden of [
      order.id,
      'customer',
      order.phone,
      order.address.detail,
      order.address.roadAddress,
      order.address.postcode,
      '1203',
      personal.note,
      personal.riderNote,
      `"${order.pin}"`,
      String(order.price.totalMinor),
      String(order.price.subtotalMinor),
      '30000',
      'mild',
      full.restaurant.phone,
      `"${full.delivery.riderName}"`,
      String(full.address.position.lat),
      String(full.address.position.lng),
    ]) {
      expect(text).not.toContain(hidden);
    }
    expect(Math.abs(body.destination.lat - full.address.position.lat)).toBeLessThan(0.003);
  });

  test('hides the rider near the door and while they wait there', async () => {
    const { orderId, deliveryId, code } = await assigned(world);
    const { token } = (await share(orderId)).body;
    const rides = (id: 'arriveAtPickup' | 'arriveAtDropoff') =>
      world.call(id, { as: 'rider', params: { deliveryId } });
    const moveTo = (position: object) => world.call('tellLocation', { as: 'rider', body: { position } });
    await world.call('markOrderReady', { as: 'staff', params: { orderId } });
    await rides('arriveAtPickup');
    expect((await look(token)).body.delivery.position).toBeNull();
    await world.call('pickUpDelivery', { as: 'rider', params: { deliveryId }, body: { code } });
    await moveTo({ lat: 37.56, lng: 127.04 });
    expect((await look(token)).body.delivery).toMatchObject({
      position: { lat: 37.56, lng: 127.04 },
      positionAt: expect.any(String),
      riderName: 'r**',
    });
    const { position } = (await world.call('getOrder', { as: 'customer', params: { orderId } })).body.address;
    await moveTo({ lat: position.lat + 0.002, lng: position.lng });
    expect((await look(token)).body.delivery).toMatchObject({ position: null, positionAt: null });
    await moveTo({ lat: 37.56, lng: 127.04 });
    await rides('arriveAtDropoff');
    expect((await look(token)).body.delivery.position).toBeNull();
  });

  test('says no code of a pick-up order: it is handed to whoever says it', async () => {
    const { body } = await place(world, { serviceType: 'pickup', expectedTotalMinor: 18_000 });
    const { token } = (await share(body.id)).body;
    expect((await look(token)).body).toMatchObject({ code: null, destination: null, serviceType: 'pickup' });
  });

  test('is kept as a hash only, and every press makes a link of its own', async () => {
    const { id } = (await place(world)).body;
    const key = crypto.randomUUID();
    const again = () => world.call('shareOrder', { as: 'customer', params: { orderId: id }, key });
    const tokens = [(await again()).body.token, (await again()).body.token];
    expect(new Set(tokens).size).toBe(2);
    expect(Buffer.from(tokens[0], 'base64url')).toHaveLength(24);
    for (const table of ['order_share', 'idempotency_key', 'order_event']) {
      const rows = await world.database.query(`SELECT t::text AS row FROM ${table} t`);
      for (const token of tokens) expect(JSON.stringify(rows), table).not.toContain(token);
    }
    for (const token of tokens) expect((await look(token)).status).toBe(200);
  });

  test('is the customer’s to give and to take back, and then ends for those who wait', async () => {
    const id = await placeAccepted(world);
    expect((await share(id, 'stranger')).status).toBe(404);
    expect((await stop(id, 'stranger')).status).toBe(404);
    const { token } = (await share(id)).body;
    const { headers } = await look(token);
    const waiting = look(token, { 'if-none-match': headers.get('etag') ?? '', prefer: 'wait=20' });
    await expect.poll(() => world.core.hub.size).toBe(1);
    expect((await stop(id)).body).toEqual({ shared: false });
    expect((await waiting).status).toBe(404);
    expect((await look(token)).status).toBe(404);
    expect((await look('x'.repeat(32))).status).toBe(404);
  });

  test('ends two hours after the order', async () => {
    const { id } = (await place(world)).body;
    const { token } = (await share(id)).body;
    await reject(id);
    world.clock.advance(119 * minute);
    expect((await look(token)).status).toBe(200);
    world.clock.advance(minute);
    expect((await look(token)).status).toBe(404);
    expect((await share(id)).problem.code).toBe('EXPIRED');
  });
});

describe('ordering again', () => {
  const reorder = (orderId: string, as = 'customer') => world.call('getReorder', { as, params: { orderId } });
  const change = (sql: string) =>
    world.database.transaction(async (tx) => {
      await tx.query(sql, [otherKitchenId]);
      await touch(tx, [catalogueTopic(otherKitchenId)]);
    });
  const lines = [
    { ...line, options: [...line.options, { optionId: 'egg', quantity: 1 }], note: '덜 맵게' },
    { lineId: 'l2', itemId: 'kimchi-stew', quantity: 1, options: [] },
  ];

  test('gives the basket as it was, and says what has another price, ran out or is gone', async () => {
    const total = 2 * 10_000 + 8_500 + 3_000;
    const placed = await place(world, { restaurantId: otherKitchenId, lines, expectedTotalMinor: total });
    const orderId = placed.body.id;
    expect((await reorder(orderId)).body).toEqual({
      restaurantId: otherKitchenId,
      lines,
      missing: [],
      priceChanges: [],
      opening: { status: 'open', nextChangeAt: null },
    });
    await change(`UPDATE menu_option SET price_minor = 1500 WHERE restaurant_id = $1 AND id = 'egg'`);
    await change(`UPDATE menu_item SET stock = 0 WHERE restaurant_id = $1 AND id = 'kimchi-stew'`);
    const changed = (await reorder(orderId)).body;
    expect(changed.lines).toHaveLength(1);
    expect(changed.missing).toMatchObject([{ name: { en: 'kimchi stew' }, reason: 'sold_out' }]);
    expect(changed.priceChanges).toMatchObject([{ oldMinor: 10_000, newMinor: 10_500 }]);
    await change(`UPDATE menu_option SET sold_out = true WHERE restaurant_id = $1 AND id = 'egg'`);
    await change(`DELETE FROM menu_item WHERE restaurant_id = $1 AND id = 'kimchi-stew'`);
    expect((await reorder(orderId)).body).toMatchObject({
      lines: [],
      missing: [{ reason: 'option_gone' }, { reason: 'gone' }],
    });
  });

  test('is of one’s own orders only', async () => {
    const { id } = (await place(world)).body;
    expect((await reorder(id, 'stranger')).status).toBe(404);
  });
});
