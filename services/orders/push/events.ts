/** Which events of an order its customer is told of while no page is open. */

export const pushEvents = [
  'order.accepted',
  'order.rejected',
  'order.expired',
  'order.cancelled',
  'order.adjusted',
  'order.preparation_changed',
  'order.ready',
  'order.out_for_delivery',
  'order.delivered',
  'order.undelivered',
  'delivery.at_dropoff',
  'cancel_request.declined',
  'payment.refunded',
  'problem.accepted',
  'problem.declined',
  'review.answered',
] as const;
export type PushEvent = (typeof pushEvents)[number];

export function isPushEvent(type: string): type is PushEvent {
  const known: readonly string[] = pushEvents;
  return known.includes(type);
}

/** Of the events of one step, the one that says the most: steps name what follows from them last. */
export function pushEventOf(events: readonly { readonly type: string }[]): PushEvent | null {
  return events.map(({ type }) => type).findLast(isPushEvent) ?? null;
}
