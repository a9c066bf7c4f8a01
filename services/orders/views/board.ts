/** Orders as the kitchen sees them: no address, no phone. */
import { distanceMetres } from '@/contract/place';
import type { BoardOrder } from '@/contract/schemas/board';
import { undoReadySeconds } from '@/contract/states/order';
import { plusMs } from '@/services/kit/clock';
import type { RestaurantRow } from '../catalogue/load';
import {
  cancelRequestOf,
  etaOf,
  paymentOf,
  priceOf,
  refundsOf,
  riderPositionOf,
  slotOf,
  timesOf,
} from './parts';
import type { OrderRow } from './row';

export function boardOrderView(row: OrderRow, restaurant: RestaurantRow, now: Date): BoardOrder {
  const isComing = row.delivery_status === 'assigned' || row.delivery_status === 'at_pickup';
  const position = isComing ? riderPositionOf(row) : null;
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    status: row.status,
    lines: row.lines,
    price: priceOf(row),
    payment: paymentOf(row),
    note: row.note,
    cutlery: row.cutlery,
    substitution: row.substitution,
    cashGivenMinor: row.cash_given_minor,
    scheduledFor: slotOf(row),
    distanceMetres: row.distance_metres,
    times: timesOf(row),
    eta: etaOf(row, now),
    delivery: row.delivery_status && {
      status: row.delivery_status,
      riderName: row.rider_name || null,
      distanceMetres: position && distanceMetres(position, restaurant),
    },
    serviceType: row.service_type,
    agreedTotalMinor: row.agreed_total_minor,
    refunds: refundsOf(row),
    cancelRequest: cancelRequestOf(row),
    undoReadyUntil:
      row.status === 'ready' && row.ready_at
        ? plusMs(row.ready_at, undoReadySeconds * 1000).toISOString()
        : null,
    delays: row.delays,
    ending: row.ending,
  };
}
