/** The one statement that makes an order: code, order, payment, first event and the news of it. */
import type { Tx } from '@/services/kit/database';
import { touchParts } from '@/services/kit/live/topics';
import type { OrderRow } from '../views/row';

/** Column of `orders` → how its parameter is read. The code is not among them: the statement gives it. */
const columns = {
  id: 'uuid',
  restaurant_id: 'text',
  customer_id: 'text',
  menu_version: 'int',
  lines: 'jsonb',
  currency: 'text',
  subtotal_minor: 'int',
  discount_minor: 'int',
  delivery_fee_minor: 'int',
  small_order_fee_minor: 'int',
  tip_minor: 'int',
  total_minor: 'int',
  vat_minor: 'int',
  agreed_total_minor: 'int',
  service_type: 'text',
  coupon_code: 'text',
  proof: 'text',
  pin: 'text',
  address: 'jsonb',
  entrance_code: 'text',
  lat: 'float8',
  lng: 'float8',
  district: 'jsonb',
  distance_metres: 'int',
  phone: 'text',
  note: 'text',
  rider_note: 'text',
  handoff: 'text',
  cutlery: 'bool',
  substitution: 'text',
  cash_given_minor: 'int',
  slot_from: 'timestamptz',
  slot_to: 'timestamptz',
  slot_ready_by: 'timestamptz',
  prep_minutes: 'int',
  placed_at: 'timestamptz',
  accept_by: 'timestamptz',
} as const;

/** The row as every view reads it, before it has a code. */
export type NewOrder = Omit<OrderRow, 'code'> & { readonly menu_version: number };

export interface NewOrderExtra {
  readonly businessDay: string;
  readonly topics: readonly string[];
}

const names = Object.keys(columns) as (keyof typeof columns)[];
const firstColumnParam = 4;
const sentAs = (order: NewOrder, name: keyof typeof columns) =>
  columns[name] === 'jsonb' ? JSON.stringify(order[name]) : order[name];
const paramOf = (name: keyof typeof columns) =>
  `$${names.indexOf(name) + firstColumnParam}::${columns[name]}`;

// Codes run A-1 … A-99, B-1 … Z-99, then with three digits; enough for a kitchen with 23,000 orders a day.
const codeSql = `
  CASE WHEN given <= 2574 THEN chr(65 + (given - 1) / 99) || '-' || ((given - 1) % 99 + 1)
       ELSE chr(65 + (given - 2575) % 26) || '-' || (100 + (given - 2575) / 26 % 900) END`;

const insertSql = `
  WITH given AS (
    INSERT INTO order_code AS known (restaurant_id, business_day, given)
    SELECT restaurant.id, $2, 1 FROM restaurant
     WHERE restaurant.id = ${paramOf('restaurant_id')} AND restaurant.menu_version = ${paramOf('menu_version')}
       AND NOT (restaurant.paused
                AND (restaurant.paused_until IS NULL
                     OR restaurant.paused_until > COALESCE(${paramOf('slot_ready_by')}, ${paramOf('placed_at')})))
    ON CONFLICT (restaurant_id, business_day) DO UPDATE SET given = known.given + 1
    RETURNING given
  ),
  placed AS (
    INSERT INTO orders (code, version, status, ${names.join(', ')})
    SELECT ${codeSql}, 1, 'placed', ${names.map(paramOf).join(', ')} FROM given
    RETURNING id, code, total_minor, placed_at, customer_id
  ),
  owed AS (
    INSERT INTO payment (order_id, method, status, amount_minor)
    SELECT id, $3, 'due', total_minor FROM placed
  ),
  told AS (
    INSERT INTO order_event (order_id, version, at, type, actor, actor_id)
    SELECT id, 1, placed_at, 'order.placed', 'customer', customer_id FROM placed
  ),
  ${touchParts}
  SELECT placed.code, (SELECT count(told) FROM news) AS told FROM placed`;

/**
 * Inserts the order unless the menu has another version by now or the kitchen paused.
 * @returns the order as it stands, or null when nothing was written
 */
export async function insertOrder(tx: Tx, order: NewOrder, extra: NewOrderExtra): Promise<OrderRow | null> {
  const [row] = await tx.query<{ code: string }>(insertSql, [
    extra.topics,
    extra.businessDay,
    order.payment_method,
    ...names.map((name) => sentAs(order, name)),
  ]);
  return row ? { ...order, code: row.code } : null;
}
