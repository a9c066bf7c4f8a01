/** The usual way of an order, for tests that start in the middle of it. */
import { randomUUID } from 'node:crypto';
import type { RouteId } from '@/contract/routes';
import type { Answer, CallOptions } from './request';
import { kitchenId, kitchenPosition } from './town';

/** Whoever carries calls to the services: in process, or over the wire. */
export interface Road {
  call(id: RouteId, options?: CallOptions): Promise<Answer>;
}

export const address = { postcode: '04769', roadAddress: '서울 성동구 왕십리로 20', detail: '101동 1203호' };

export const line = {
  lineId: 'l1',
  itemId: 'sundubu',
  quantity: 2,
  options: [{ optionId: 'mild', quantity: 1 }],
};

/** 2 × 9,000 and the base fee. */
export const usualTotal = 21_000;

export const usualOrder = {
  restaurantId: kitchenId,
  lines: [line],
  address,
  phone: '010-1234-5678',
  paymentMethod: 'card_at_door',
  expectedTotalMinor: usualTotal,
};

export function place(road: Road, over: object = {}, as = 'customer', key = randomUUID()): Promise<Answer> {
  return road.call('placeOrder', { as, key, body: { ...usualOrder, ...over } });
}

/** Places and accepts; answers the order's id. */
export async function placeAccepted(road: Road, over: object = {}): Promise<string> {
  const { body } = await place(road, over);
  await road.call('acceptOrder', { as: 'staff', params: { orderId: body.id }, body: { prepMinutes: 15 } });
  return body.id;
}

export function goOnline(road: Road, as: string, position: object | null = kitchenPosition): Promise<Answer> {
  return road.call('setAvailability', { as, body: { online: true, ...(position ? { position } : {}) } });
}

/** The open offer on a rider's page, after the dispatcher has run. */
export async function offerOf(world: Road & { pass(ms: number): Promise<void> }, as: string) {
  await world.pass(0);
  const { body } = await world.call('getShift', { as });
  return body.offers[0] ?? null;
}

/** A delivery in a rider's hands. */
export async function assigned(
  world: Road & { pass(ms: number): Promise<void> },
  as = 'rider',
): Promise<{ orderId: string; deliveryId: string; code: string }> {
  await goOnline(world, as);
  const orderId = await placeAccepted(world);
  const offer = await offerOf(world, as);
  await world.call('acceptOffer', { as, params: { offerId: offer.id } });
  return { orderId, deliveryId: offer.deliveryId, code: offer.code };
}

/** An order that was brought to the door (or, with `pickup`, over the counter); answers its id and code. */
export async function handedOver(
  world: Road & { pass(ms: number): Promise<void> },
  over: object = {},
  as = 'customer',
): Promise<{ orderId: string; code: string }> {
  const { body } = await place(world, over, as);
  const orderId: string = body.id;
  const staff = { as: 'staff', params: { orderId } };
  await world.call('acceptOrder', { ...staff, body: { prepMinutes: 15 } });
  if (body.serviceType === 'pickup') {
    await world.call('markOrderReady', staff);
    await world.call('collectOrder', { ...staff, body: { code: body.code } });
    return { orderId, code: body.code };
  }
  await goOnline(world, 'rider');
  const offer = await offerOf(world, 'rider');
  await world.call('acceptOffer', { as: 'rider', params: { offerId: offer.id } });
  await world.call('markOrderReady', staff);
  const rider = { as: 'rider', params: { deliveryId: offer.deliveryId } };
  await world.call('arriveAtPickup', rider);
  await world.call('pickUpDelivery', { ...rider, body: { code: body.code } });
  await world.call('arriveAtDropoff', rider);
  await world.call('completeDelivery', { ...rider, body: { proof: 'handed_over' } });
  return { orderId, code: body.code };
}
