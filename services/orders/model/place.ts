/** Placing beside the model: now or for a slot, brought or fetched, with a coupon or without. */
import { expect } from 'vitest';
import { distanceMetres } from '@/contract/place';
import type { SlotOffer } from '@/contract/schemas/slot';
import { place } from '@/services/testing/road';
import { kitchenId, kitchenPosition } from '@/services/testing/town';
import type { World } from '@/services/testing/world';
import { afterKitchenMinutes } from '../pricing/eta';
import {
  acceptMinutes,
  couponMinor,
  isCouponUsed,
  type ModelOrder,
  minute,
  type Step,
  takenOf,
  thinkAheadMinutes,
  totalOf,
  usualPrepMinutes,
} from './model';
import type { Pair } from './wire';

const slotCapacity = 2;
const couponCode = 'ONCE';
/** Which of the slots that are listed; those that begin soon are wanted by many. */
const slotArguments = [0, 0, 1, 5];

/** Few places in each slot, and a coupon that each may use once. */
export async function openSlots(world: World): Promise<void> {
  await world.database.query('UPDATE restaurant SET slot_capacity = $1', [slotCapacity]);
  await world.database.query(
    `INSERT INTO coupon (code, kind, value, bearer) VALUES ($1, 'amount', $2, 'platform')`,
    [couponCode, couponMinor],
  );
}

interface Wish {
  readonly kind: ModelOrder['kind'];
  readonly isForLater: boolean;
  readonly usesCoupon: boolean;
  readonly nth: number;
}

const wishOf = ({ argument }: Step): Wish => ({
  kind: argument % 3 === 0 ? 'pickup' : 'delivery',
  isForLater: argument % 4 === 1,
  usesCoupon: argument % 5 === 2,
  nth: slotArguments[Math.floor(argument / 4) % slotArguments.length] ?? 0,
});

/** A slot as it is listed; each is free exactly when the model says so. */
async function slotFor(world: World, orders: readonly ModelOrder[], wish: Wish): Promise<string> {
  const params = { restaurantId: kitchenId };
  const { body } = await world.call('listSlots', { params, query: { serviceType: wish.kind } });
  const slots: SlotOffer[] = body.slots;
  for (const { from, available } of slots) {
    expect(available, from).toBe(takenOf(orders, Date.parse(from)) < slotCapacity);
  }
  return slots[wish.nth]?.from ?? '';
}

/** Places an order; null where the model says that it is refused, and it was. */
export async function placeAsModelled(
  world: World,
  orders: readonly ModelOrder[],
  step: Step,
  now: number,
): Promise<Pair | null> {
  const wish = wishOf(step);
  const { kind, usesCoupon } = wish;
  const scheduledFor = wish.isForLater ? await slotFor(world, orders, wish) : null;
  const { status, body, problem } = await place(world, {
    ...(kind === 'pickup' && { serviceType: kind }),
    ...(usesCoupon && { couponCode }),
    ...(scheduledFor !== null && { scheduledFor }),
    expectedTotalMinor: totalOf({ kind, usesCoupon, quantity: 2 }),
  });
  const isFull = scheduledFor !== null && takenOf(orders, Date.parse(scheduledFor)) >= slotCapacity;
  if (isFull || (usesCoupon && isCouponUsed(orders))) {
    const code = isFull ? 'SLOT_UNAVAILABLE' : 'COUPON_UNAVAILABLE';
    expect([status, problem.errors.map((each) => each.code)]).toEqual([422, [code]]);
    return null;
  }
  expect(status).toBe(201);
  const metres = kind === 'pickup' ? 0 : distanceMetres(kitchenPosition, body.address.position);
  const slot = scheduledFor === null ? null : slotAt(Date.parse(scheduledFor), metres);
  const acceptBy = slot
    ? Math.min(now + thinkAheadMinutes * minute, slot.readyBy - usualPrepMinutes * minute)
    : now + acceptMinutes * minute;
  return {
    id: body.id,
    code: body.code,
    deliveryId: null,
    problemIds: [],
    version: body.version,
    model: { ...placed, kind, slot, usesCoupon, acceptBy, problems: [] },
  };
}

const placed = {
  status: 'placed',
  payment: 'due',
  request: null,
  delivery: null,
  quantity: 2,
  acceptedAt: 0,
  readyAt: 0,
  startAt: 0,
  handedOverAt: null,
  refundedMinor: 0,
  review: null,
};

/** The kitchen must be done so long before that it is there when the slot begins. */
function slotAt(from: number, metres: number): NonNullable<ModelOrder['slot']> {
  const ready = from - afterKitchenMinutes(metres) * minute;
  return { from, readyBy: Math.floor(ready / minute) * minute };
}
