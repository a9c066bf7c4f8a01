import { afterAll, beforeAll, expect, test } from 'vitest';
import { handedOver, place, usualTotal } from '@/services/testing/road';
import { enrol, fillTown, hire, kitchenId, otherKitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';
import { keepHouse } from '../clocks/clocks';

const hour = 3_600_000;
const photo = `data:image/jpeg;base64,${Buffer.from('a picture of cold soup').toString('base64')}`;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await hire(world.database, 'neighbour', otherKitchenId);
  await enrol(world.database, 'rider', 100);
});
afterAll(() => world.close());

const report = (orderId: string, over: object = {}, as = 'customer') =>
  world.call('reportProblem', {
    as,
    params: { orderId },
    body: { kind: 'missing', lines: [{ lineId: 'l1', quantity: 1 }], note: '하나가 없어요', ...over },
  });
const answer = (problemId: string, body: object, as = 'staff') =>
  world.call('answerProblem', { as, params: { problemId }, body });
const list = (as = 'staff') => world.call('listProblems', { as, params: { restaurantId: kitchenId } });
const order = async (orderId: string) =>
  (await world.call('getOrder', { as: 'customer', params: { orderId } })).body;
const board = () => world.call('getBoard', { as: 'staff', params: { restaurantId: kitchenId } });

test('a problem reaches the kitchen with its lines and picture, and stands in the order', async () => {
  const { orderId, code } = await handedOver(world);
  const before = await board();
  const reported = await report(orderId, { photo });
  expect(reported.status).toBe(201);
  expect(reported.body).toMatchObject({ kind: 'missing', status: 'open', hasPhoto: true, refundMinor: 0 });
  expect(await order(orderId)).toMatchObject({ problems: [reported.body], review: null });
  const after = await board();
  expect(after.body.openProblems).toBe(before.body.openProblems + 1);
  expect(after.body.version).toBeGreaterThan(before.body.version);
  const found = (await list()).body.problems.find((each: { orderId: string }) => each.orderId === orderId);
  expect(found).toMatchObject({
    code,
    lines: [{ lineId: 'l1', quantity: 1, ordered: 2, unitMinor: 9_000, name: { en: 'sundubu' } }],
    refundableMinor: usualTotal,
  });
  expect(JSON.stringify(found)).not.toMatch(/왕십리|1203호|\+8210/);
  const picture = { as: 'staff', params: { problemId: reported.body.id } };
  expect((await world.call('getProblemPhoto', picture)).body.dataUrl).toBe(photo);
});

test('who sent a picture may look at it again, and nobody else by way of an order of their own', async () => {
  const { orderId } = await handedOver(world);
  const other = await handedOver(world);
  const problemId: string = (await report(orderId, { photo })).body.id;
  const look = (as: string, of: string) =>
    world.call('getReportedPhoto', { as, params: { orderId: of, problemId } });
  expect((await look('customer', orderId)).body.dataUrl).toBe(photo);
  expect((await look('customer', other.orderId)).status).toBe(404);
  expect((await look('stranger', orderId)).status).toBe(404);
});

test('what is given back for it is refunded in the same moment, borne by whom its kind says', async () => {
  const { orderId } = await handedOver(world);
  const { id } = (await report(orderId)).body;
  const { status, body } = await answer(id, { accept: true, refundMinor: 9_000, note: '죄송합니다' });
  expect([status, body.status, body.refundMinor, body.refundableMinor]).toEqual([
    200,
    'accepted',
    9_000,
    usualTotal - 9_000,
  ]);
  expect(await order(orderId)).toMatchObject({
    problems: [{ status: 'accepted', answer: '죄송합니다', refundMinor: 9_000 }],
    refunds: [{ amountMinor: 9_000, reason: 'missing_item', bearer: 'restaurant' }],
    payment: { status: 'partly_refunded' },
  });
  const late = (await report(orderId, { kind: 'late', lines: [] })).body;
  await answer(late.id, { accept: true, refundMinor: usualTotal - 9_000 });
  const now = await order(orderId);
  expect(now.refunds[1]).toMatchObject({ reason: 'late', bearer: 'platform' });
  expect(now.payment.status).toBe('refunded');
});

test('more than is left is refused by its field, and nothing is answered', async () => {
  const { orderId } = await handedOver(world);
  const { id } = (await report(orderId)).body;
  const { status, problem } = await answer(id, { accept: true, refundMinor: usualTotal + 1 });
  expect([status, problem.errors[0]?.field]).toEqual([422, 'refundMinor']);
  expect((await order(orderId)).problems[0].status).toBe('open');
});

test('it may be accepted without money, and declined with a reason only', async () => {
  const { orderId } = await handedOver(world);
  const { id } = (await report(orderId)).body;
  expect((await answer(id, { accept: false })).problem.errors[0]?.field).toBe('note');
  const paid = { accept: false, refundMinor: 1, note: '포장에 넣었습니다' };
  expect((await answer(id, paid)).problem.errors[0]?.field).toBe('refundMinor');
  expect((await answer(id, { accept: false, note: '포장에 넣었습니다' })).body.status).toBe('declined');
  const second = (await report(orderId, { kind: 'cold', lines: [] })).body;
  expect((await answer(second.id, { accept: true })).body.status).toBe('accepted');
  expect((await order(orderId)).refunds).toEqual([]);
});

test('it is answered once: the same answer again is no error, another one hears how it stands', async () => {
  const { orderId } = await handedOver(world);
  const { id } = (await report(orderId)).body;
  const both = await Promise.all([
    answer(id, { accept: true, refundMinor: 5_000 }),
    answer(id, { accept: true, refundMinor: 5_000 }),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const other = await answer(id, { accept: false, note: '아닙니다요' });
  expect([other.status, other.problem.code, other.problem.current]).toMatchObject([
    409,
    'STATE_CHANGED',
    { status: 'accepted' },
  ]);
  expect((await order(orderId)).refunds).toHaveLength(1);
});

test.each([
  ['missing things without saying which', { lines: [] }, 'lines'],
  ['a line that was not ordered', { lines: [{ lineId: 'l9', quantity: 1 }] }, 'lines.0.lineId'],
  ['more than was ordered', { lines: [{ lineId: 'l1', quantity: 3 }] }, 'lines.0.quantity'],
  [
    'a line twice',
    {
      lines: [
        { lineId: 'l1', quantity: 1 },
        { lineId: 'l1', quantity: 1 },
      ],
    },
    'lines',
  ],
  ['something else without words', { kind: 'other', lines: [], note: '' }, 'note'],
  ['a picture that is none', { photo: 'data:text/html;base64,AAAA' }, 'photo'],
])('a report of %s is refused by its field', async (_, over, field) => {
  const { orderId } = await handedOver(world);
  const { status, problem } = await report(orderId, over);
  expect([status, problem.errors[0]?.field]).toEqual([422, field]);
});

test('five may be reported, also when many are at once', async () => {
  const { orderId } = await handedOver(world);
  const answers = await Promise.all(Array.from({ length: 8 }, () => report(orderId)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 422, 422, 422]);
});

test('only what was handed over can be complained about, for a day', async () => {
  const running = (await place(world)).body;
  const early = await report(running.id);
  expect([early.problem.code, early.problem.current]).toMatchObject(['STATE_CHANGED', { status: 'placed' }]);
  const { orderId } = await handedOver(world, { serviceType: 'pickup', expectedTotalMinor: 18_000 });
  world.clock.advance(24 * hour - 60_000);
  expect((await report(orderId)).status).toBe(201);
  world.clock.advance(60_000);
  expect((await report(orderId)).problem.code).toBe('EXPIRED');
});

test('nobody else reads, reports or answers it', async () => {
  const { orderId } = await handedOver(world);
  expect((await report(orderId, {}, 'stranger')).status).toBe(404);
  const { id } = (await report(orderId, { photo })).body;
  const picture = { params: { problemId: id } };
  for (const as of ['neighbour', 'stranger']) {
    expect((await answer(id, { accept: true }, as)).status).toBe(404);
    expect((await list(as)).status).toBe(404);
    expect((await world.call('getProblemPhoto', { as, ...picture })).status).toBe(404);
  }
  expect((await answer(crypto.randomUUID(), { accept: true })).status).toBe(404);
});

test('its picture is forgotten after thirty days', async () => {
  const { orderId } = await handedOver(world);
  const { id } = (await report(orderId, { photo })).body;
  world.clock.advance(31 * 24 * hour);
  await keepHouse(world.core.engine);
  expect((await world.call('getProblemPhoto', { as: 'staff', params: { problemId: id } })).status).toBe(404);
  expect((await order(orderId)).problems[0].hasPhoto).toBe(false);
});
