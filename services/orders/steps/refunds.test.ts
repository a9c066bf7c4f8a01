import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bearerOfRefund, type RefundReason, refundReasons } from '@/contract/states/payment';
import { place } from '@/services/testing/road';
import { fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const paidMinor = 18_000;
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
});
afterAll(() => world.close());

async function collected(): Promise<string> {
  const { body } = await place(world, { serviceType: 'pickup', expectedTotalMinor: paidMinor });
  const staff = { as: 'staff', params: { orderId: body.id } };
  await world.call('acceptOrder', { ...staff, body: { prepMinutes: 5 } });
  await world.call('markOrderReady', staff);
  await world.call('collectOrder', { ...staff, body: { code: body.code } });
  return body.id;
}

const wishes = fc.array(
  fc.record({
    amountMinor: fc.oneof(fc.integer({ min: 1, max: paidMinor + 1 }), fc.constantFrom(6_000, 9_000)),
    reason: fc.constantFrom<RefundReason>(...refundReasons),
  }),
  { minLength: 1, maxLength: 6 },
);

test('whatever is asked back, at the same moment or after each other, never more goes back than was paid', async () => {
  const property = fc.asyncProperty(wishes, fc.boolean(), async (list, atOnce) => {
    const orderId = await collected();
    const give = (body: object) => world.call('refundOrder', { as: 'staff', params: { orderId }, body });
    const answers = atOnce ? await Promise.all(list.map(give)) : [];
    if (!atOnce) for (const body of list) answers.push(await give(body));
    const given = list.filter((_, index) => answers[index]?.status === 200);
    const sum = given.reduce((total, { amountMinor }) => total + amountMinor, 0);
    expect(sum).toBeLessThanOrEqual(paidMinor);
    // A refusal had a reason: it would have been too much.
    if (!atOnce) {
      let left = paidMinor;
      for (const [index, { amountMinor }] of list.entries()) {
        expect(answers[index]?.status === 200).toBe(amountMinor <= left);
        if (amountMinor <= left) left -= amountMinor;
      }
    }
    const { body } = await world.call('getOrder', { as: 'customer', params: { orderId } });
    const status = sum === 0 ? 'paid' : sum === paidMinor ? 'refunded' : 'partly_refunded';
    expect(body.payment).toMatchObject({ status, amountMinor: paidMinor });
    const booked = body.refunds.map((each: { amountMinor: number }) => each.amountMinor);
    expect(booked.sort()).toEqual(given.map(({ amountMinor }) => amountMinor).sort());
    for (const refund of body.refunds) {
      expect(refund.bearer).toBe(bearerOfRefund[refund.reason as RefundReason]);
    }
  });
  await fc.assert(property, { numRuns: 12 });
}, 120_000);

test('money goes back by reason, with who bears it, and never more than was paid', async () => {
  const { body } = await place(world, { serviceType: 'pickup', expectedTotalMinor: 18_000 });
  const staff = (id: Parameters<World['call']>[0], more?: object) =>
    world.call(id, { as: 'staff', params: { orderId: body.id }, ...(more ? { body: more } : {}) });
  await staff('acceptOrder', { prepMinutes: 5 });
  const give = (amountMinor: number, reason = 'missing_item') =>
    staff('refundOrder', { amountMinor, reason });
  expect((await give(1_000)).problem.code).toBe('STATE_CHANGED');
  await staff('markOrderReady');
  await staff('collectOrder', { code: body.code });
  expect((await give(18_001)).problem.errors[0]?.field).toBe('amountMinor');
  expect((await give(8_000)).body.payment.status).toBe('partly_refunded');
  expect((await give(10_001)).problem.code).toBe('VALIDATION_FAILED');
  const last = await give(10_000, 'late');
  expect(last.body.payment.status).toBe('refunded');
  expect(last.body.refunds).toMatchObject([
    { amountMinor: 8_000, bearer: 'restaurant' },
    { amountMinor: 10_000, bearer: 'platform' },
  ]);
  expect((await give(1)).problem.code).toBe('STATE_CHANGED');
});
