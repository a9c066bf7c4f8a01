/** A delivery as its rider sees it. */
import type { Job } from '@/contract/schemas/job';
import { deliveryMachine } from '@/contract/states/delivery';
import { Refusal } from '@/services/kit/refusal';
import type { RestaurantRow } from '../catalogue/load';
import { cashOf, doorOf, noAnswerUntilOf, paymentOf, slotOf } from './parts';
import type { OrderRow } from './row';

const iso = (instant: Date | null) => instant?.toISOString() ?? null;

/** The person's address and phone are told while the delivery runs, and hidden once it has ended. */
export function jobView(row: OrderRow, restaurant: RestaurantRow): Job {
  if (row.delivery_id === null || row.delivery_status === null) throw new Refusal('NOT_FOUND');
  const finalStates: readonly string[] = deliveryMachine.final;
  const hasEnded = finalStates.includes(row.delivery_status);
  return {
    deliveryId: row.delivery_id,
    orderId: row.id,
    code: row.code,
    version: row.version,
    status: row.delivery_status,
    orderStatus: row.status,
    feeMinor: row.delivery_fee_of_rider_minor ?? 0,
    currency: row.currency,
    pickup: {
      name: restaurant.name,
      roadAddress: restaurant.roadAddress,
      phone: restaurant.phone,
      position: { lat: restaurant.lat, lng: restaurant.lng },
    },
    dropoff: hasEnded
      ? null
      : {
          address: doorOf(row),
          position: { lat: row.lat, lng: row.lng },
          phone: row.phone,
          handoff: row.handoff,
          riderNote: row.rider_note,
        },
    toDropoffMetres: row.distance_metres,
    items: row.lines.map((line) => ({ name: line.name, quantity: line.quantity })),
    payment: paymentOf(row),
    cash: cashOf(row),
    readyBy: iso(row.ready_by),
    readyAt: iso(row.ready_at),
    assignedAt: iso(row.assigned_at),
    deliveredAt: iso(row.delivered_at),
    scheduledFor: slotOf(row),
    proof: row.proof,
    noAnswerUntil: noAnswerUntilOf(row),
  };
}
