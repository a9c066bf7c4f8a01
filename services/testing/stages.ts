/** Orders brought to every point of their life, through the services alone. */
import { randomUUID } from 'node:crypto';
import { type RouteId, routes } from '@/contract/routes';
import type { Answer } from './request';
import { goOnline, place } from './road';
import type { World } from './world';

export const rider = 'rider';
const minute = 60_000;

export interface Subject {
  readonly orderId: string;
  readonly code: string;
  /** Ids of what does not exist (yet) are made up. */
  readonly deliveryId: string;
  readonly offerId: string;
}

type Step = (world: World, subject: Subject) => Promise<Answer | Subject | undefined>;

/** Calls a route with whatever ids its path asks for. */
export function calling(id: RouteId, body?: object): (world: World, subject: Subject) => Promise<Answer> {
  const as = { customer: 'customer', restaurant: 'staff', rider }[routes[id].service];
  return (world, subject) => world.call(id, { as, params: { ...subject }, ...(body ? { body } : {}) });
}

export const accept = calling('acceptOrder', { prepMinutes: 15 });
export const markReady = calling('markOrderReady');
export const ask = calling('requestCancel', { reason: 'too_slow' });
export const fail = calling('failDelivery', { reason: 'refused' });
export const deliver = calling('completeDelivery', { proof: 'handed_over' });
export const dispose = calling('disposeDelivery');
export const decline = calling('declineOffer');
export const cancelByStaff = calling('cancelByStaff', { reason: 'too_busy' });
export const pickUp: typeof accept = (world, subject) =>
  calling('pickUpDelivery', { code: subject.code })(world, subject);
export const collect: typeof accept = (world, subject) =>
  calling('collectOrder', { code: subject.code })(world, subject);
export const refund = (amountMinor: number) => calling('refundOrder', { amountMinor, reason: 'quality' });
export const goOffline = calling('setAvailability', { online: false });
export const passing =
  (ms: number): typeof goOffline =>
  async (world) => {
    await world.pass(ms);
    return world.call('getShift', { as: rider });
  };

const order =
  (over: object): Step =>
  async (world, subject) => {
    const { body } = await place(world, over);
    return { ...subject, orderId: body.id, code: body.code };
  };
const byDelivery = order({});
const byPickup = order({ serviceType: 'pickup', expectedTotalMinor: 18_000 });

/** The rider comes online and is asked. */
const offer: Step = async (world, subject) => {
  await goOnline(world, rider);
  await world.pass(0);
  const { body } = await world.call('getShift', { as: rider });
  const [first] = body.offers;
  return { ...subject, offerId: first.id, deliveryId: first.deliveryId };
};

const roads = {
  placed: [byDelivery],
  accepted: [byDelivery, accept],
  preparing: [byDelivery, accept, passing(0)],
  ready: [byDelivery, accept, markReady],
  offered: [byDelivery, accept, markReady, offer],
  readyForPickup: [byPickup, accept, markReady],
} satisfies Record<string, Step[]>;
const assigned: Step[] = [...roads.offered, calling('acceptOffer')];
const atPickup = [...assigned, calling('arriveAtPickup')];
const pickedUp = [...atPickup, pickUp];
const atDropoff = [...pickedUp, calling('arriveAtDropoff')];
const failed = [...atDropoff, fail];
const returning = [...failed, calling('returnDelivery')];
const delivered = [...atDropoff, deliver];
const asked = [...roads.accepted, ask];

/** Points of an order's life, each with the way there. */
export const stages = {
  ...roads,
  assigned,
  atPickup,
  pickedUp,
  atDropoff,
  failed,
  returning,
  delivered,
  asked,
  collected: [...roads.readyForPickup, collect],
  rejected: [byDelivery, calling('rejectOrder', { reason: 'too_busy' })],
  expired: [byDelivery, passing(5 * minute)],
  cancelled: [byDelivery, calling('cancelOrder', { reason: 'other' })],
  deliveryCancelled: [...assigned, cancelByStaff],
  returned: [...returning, calling('confirmReturn')],
  disposed: [...failed, dispose],
  declined: [...roads.offered, decline],
  timedOut: [...roads.offered, passing(30_000)],
  withdrawn: [...roads.offered, goOffline],
  partlyRefunded: [...delivered, refund(1_000)],
  refunded: [...delivered, refund(21_000)],
  approved: [...asked, calling('approveCancel')],
  wishDeclined: [...asked, calling('declineCancel', { reason: 'already_cooking' })],
  lapsed: [...asked, passing(5 * minute)],
} satisfies Record<string, Step[]>;
export type Stage = keyof typeof stages;

/** Brings a new order there. @throws when a step on the way is refused */
export async function reach(world: World, stage: Stage): Promise<Subject> {
  let subject: Subject = { orderId: '', code: '', deliveryId: randomUUID(), offerId: randomUUID() };
  for (const [index, step] of stages[stage].entries()) {
    const outcome = await (step as Step)(world, subject);
    if (outcome && 'orderId' in outcome) subject = outcome;
    else if (outcome && outcome.status >= 300) {
      throw new Error(`${stage}, step ${index}: ${outcome.status} ${JSON.stringify(outcome.body)}`);
    }
  }
  const [row] = await world.database.query<{ id: string }>('SELECT id FROM delivery WHERE order_id = $1', [
    subject.orderId,
  ]);
  return { ...subject, deliveryId: row?.id ?? subject.deliveryId };
}
