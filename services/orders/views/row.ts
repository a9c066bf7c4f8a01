/** An order with its payment, delivery and rider in one row, as every view of it starts from. */

import { historyPageLength } from '@/contract/limits';
import type { Address } from '@/contract/place';
import type { Handoff, PricedLine, ServiceType, Substitution } from '@/contract/schemas/basket';
import type { CancelRequest, Ending, Refund } from '@/contract/schemas/order';
import { type DeliveryStatus, deliveryInHand, type FailReason, type Proof } from '@/contract/states/delivery';
import type { OrderStatus } from '@/contract/states/order';
import type { PaymentMethod, PaymentStatus } from '@/contract/states/payment';
import type { LocalizedText } from '@/contract/text';
import type { Queries } from '@/services/kit/database';

export type OrderRow = {
  id: string;
  code: string;
  version: number;
  status: OrderStatus;
  restaurant_id: string;
  customer_id: string;
  lines: PricedLine[];
  currency: 'KRW';
  subtotal_minor: number;
  discount_minor: number;
  delivery_fee_minor: number;
  small_order_fee_minor: number;
  tip_minor: number;
  total_minor: number;
  vat_minor: number;
  address: Address;
  lat: number;
  lng: number;
  district: LocalizedText;
  distance_metres: number;
  entrance_code: string | null;
  phone: string;
  note: string;
  rider_note: string;
  handoff: Handoff;
  cutlery: boolean;
  substitution: Substitution;
  cash_given_minor: number | null;
  slot_from: Date | null;
  slot_to: Date | null;
  slot_ready_by: Date | null;
  service_type: ServiceType;
  agreed_total_minor: number;
  coupon_code: string | null;
  proof: Proof;
  pin: string | null;
  delays: number;
  prep_minutes: number;
  placed_at: Date;
  accept_by: Date;
  accepted_at: Date | null;
  preparing_at: Date | null;
  ready_by: Date | null;
  ready_at: Date | null;
  picked_up_at: Date | null;
  delivered_at: Date | null;
  collected_at: Date | null;
  ended_at: Date | null;
  ending: Ending | null;
  payment_method: PaymentMethod;
  payment_status: PaymentStatus;
  payment_amount_minor: number;
  delivery_id: string | null;
  delivery_status: DeliveryStatus | null;
  rider_id: string | null;
  delivery_fee_of_rider_minor: number | null;
  assigned_at: Date | null;
  rider_name: string | null;
  rider_lat: number | null;
  rider_lng: number | null;
  rider_position_at: Date | null;
  no_answer_at: Date | null;
  fail_reason: FailReason | null;
  has_photo: boolean;
  cancel_request: CancelRequest | null;
  refunds: Refund[] | null;
};

const selectSql = `
  SELECT o.*, p.method AS payment_method, p.status AS payment_status, p.amount_minor AS payment_amount_minor,
         d.id AS delivery_id, d.status AS delivery_status, d.rider_id, d.assigned_at,
         d.fee_minor AS delivery_fee_of_rider_minor,
         r.name AS rider_name, r.lat AS rider_lat, r.lng AS rider_lng, r.position_at AS rider_position_at,
         d.no_answer_at, d.fail_reason,
         EXISTS (SELECT 1 FROM delivery_photo f WHERE f.delivery_id = d.id) AS has_photo,
         (SELECT jsonb_build_object('status', c.status, 'reason', c.reason, 'note', c.note,
                                    'requestedAt', c.requested_at, 'lapsesAt', c.lapses_at,
                                    'answeredAt', c.answered_at, 'declineReason', c.decline_reason)
            FROM cancel_request c WHERE c.order_id = o.id ORDER BY c.nth DESC LIMIT 1) AS cancel_request,
         (SELECT jsonb_agg(jsonb_build_object('amountMinor', f.amount_minor, 'reason', f.reason, 'at', f.at,
                                              'bearer', f.bearer, 'note', f.note) ORDER BY f.at)
            FROM refund f WHERE f.order_id = o.id) AS refunds
    FROM orders o
    JOIN payment p ON p.order_id = o.id
    LEFT JOIN delivery d ON d.order_id = o.id
    LEFT JOIN rider r ON r.person_id = d.rider_id`;

const oneSql = `${selectSql} WHERE o.id = $1`;
const ofStaffSql = `${selectSql}
    JOIN restaurant_staff s ON s.restaurant_id = o.restaurant_id AND s.person_id = $2
   WHERE o.id = $1`;
const ofDeliverySql = `${selectSql} WHERE d.id = $1`;
const jobsSql = `${selectSql}
  WHERE d.rider_id = $1 AND d.status IN (${deliveryInHand.map((status) => `'${status}'`).join(', ')})
  ORDER BY d.assigned_at`;
const boardSql = `${selectSql}
  WHERE o.restaurant_id = $1 AND o.placed_at > $2::timestamptz - interval '2 days'
    AND (o.status IN ('placed', 'accepted', 'preparing', 'ready', 'out_for_delivery', 'undelivered')
         OR COALESCE(o.ended_at, o.delivered_at, o.collected_at) > $2)
  ORDER BY o.placed_at`;

/** One order by its id. */
export async function findOrder(queries: Queries, orderId: string): Promise<OrderRow | null> {
  return (await queries.query<OrderRow>(oneSql, [orderId]))[0] ?? null;
}

/** One order, if the person works for its restaurant. */
export async function findOrderOfStaff(
  queries: Queries,
  orderId: string,
  personId: string,
): Promise<OrderRow | null> {
  return (await queries.query<OrderRow>(ofStaffSql, [orderId, personId]))[0] ?? null;
}

/** The order that a delivery belongs to. */
export async function findOrderOfDelivery(queries: Queries, deliveryId: string): Promise<OrderRow | null> {
  return (await queries.query<OrderRow>(ofDeliverySql, [deliveryId]))[0] ?? null;
}

/** Orders that a rider has in hand, oldest first. */
export function listJobs(queries: Queries, personId: string): Promise<OrderRow[]> {
  return queries.query<OrderRow>(jobsSql, [personId]);
}

/** Running orders of a restaurant, and those that ended after `since`, oldest first. */
export function listBoard(queries: Queries, restaurantId: string, since: Date): Promise<OrderRow[]> {
  return queries.query<OrderRow>(boardSql, [restaurantId, since]);
}

const activeSql = `${selectSql}
  WHERE o.customer_id = $1 AND o.placed_at > $2::timestamptz - interval '4 days'
    AND (o.status IN ('placed', 'accepted', 'preparing', 'ready', 'out_for_delivery', 'undelivered')
         OR COALESCE(o.ended_at, o.delivered_at, o.collected_at) > $2)
  ORDER BY o.placed_at`;

/** A customer's running orders, and those that ended after `since`, oldest first. */
export function listActive(queries: Queries, customerId: string, since: Date): Promise<OrderRow[]> {
  return queries.query<OrderRow>(activeSql, [customerId, since]);
}

const historySql = `${selectSql}
  WHERE o.customer_id = $1
    AND ($2::uuid IS NULL
         OR (o.placed_at, o.id) < (SELECT b.placed_at, b.id FROM orders b WHERE b.id = $2 AND b.customer_id = $1))
  ORDER BY o.placed_at DESC, o.id DESC LIMIT ${historyPageLength}`;

/** A customer's own orders, newest first, a page at a time: the first, or the one that follows the order `before`. */
export function listHistory(
  queries: Queries,
  customerId: string,
  before: string | null,
): Promise<OrderRow[]> {
  return queries.query<OrderRow>(historySql, [customerId, before]);
}
