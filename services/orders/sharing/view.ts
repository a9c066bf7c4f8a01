/** An order as whoever has its link sees it. */
import { distanceMetres, type Position } from '@/contract/place';
import type { SharedOrder } from '@/contract/schemas/shared-order';
import type { RestaurantRow } from '../catalogue/load';
import { etaOf, riderPositionOf, slotOf, timesOf } from '../views/parts';
import type { OrderRow } from '../views/row';
import { maskName } from './mask';

/** Sides of the squares that doors are hidden in: about 500 m in Seoul. */
const gridLat = 0.0045;
const gridLng = 0.0057;
/** Nearer than this the rider shows the way to the door. */
const hiddenWithinMetres = 500;

function middleOfSquare({ lat, lng }: Position): Position {
  const middle = (value: number, side: number) =>
    Number(((Math.floor(value / side) + 0.5) * side).toFixed(6));
  return { lat: middle(lat, gridLat), lng: middle(lng, gridLng) };
}

function positionOf(row: OrderRow): Position | null {
  const position = row.delivery_status === 'picked_up' ? riderPositionOf(row) : null;
  return position && distanceMetres(position, row) > hiddenWithinMetres ? position : null;
}

export function sharedOrderView(row: OrderRow, restaurant: RestaurantRow, now: Date): SharedOrder {
  const isPickup = row.service_type === 'pickup';
  const position = positionOf(row);
  return {
    version: row.version,
    status: row.status,
    serviceType: row.service_type,
    code: isPickup ? null : row.code,
    restaurant: {
      name: restaurant.name,
      pictures: restaurant.pictures,
      position: { lat: restaurant.lat, lng: restaurant.lng },
      timeZone: restaurant.timeZone,
    },
    times: timesOf(row),
    eta: etaOf(row, now),
    scheduledFor: slotOf(row),
    delivery: row.delivery_status && {
      status: row.delivery_status,
      riderName: row.rider_name ? maskName(row.rider_name) : null,
      position,
      positionAt: position && (row.rider_position_at?.toISOString() ?? null),
    },
    district: row.district,
    destination: isPickup ? null : middleOfSquare(row),
    now: now.toISOString(),
  };
}
