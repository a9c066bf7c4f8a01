/** Reasons why a basket could not be ordered now, apart from its lines. */
import type { CheckoutIssue } from '@/contract/errors';
import { type Address, parsePhone } from '@/contract/place';
import type { BasketLine } from '@/contract/schemas/basket';
import type { PaymentMethod } from '@/contract/states/payment';
import type { RestaurantRecord } from '../catalogue/load';
import { openingAt } from '../catalogue/opening';
import type { ResolvedPlace } from '../places/resolve';
import type { SlotUse } from '../slots/slot-use';
import type { Slot } from '../slots/slots';

/** What the time it is wanted for stands against. */
export interface TimeFacts {
  readonly wanted: Slot | null;
  /** Slots of today and tomorrow, and how full they are; none where nobody needed to ask. */
  readonly slots: readonly Slot[];
  readonly use: SlotUse;
}

/** As soon as possible while it is closed or paused, or a slot that cannot be had (any more). */
export function timeIssues(
  record: RestaurantRecord,
  now: Date,
  scheduledFor: string | undefined,
  { wanted, slots, use }: TimeFacts,
): CheckoutIssue[] {
  const isFree = (slot: Slot) => (use.get(slot.from.getTime()) ?? 0) < record.row.slotCapacity;
  const first = slots.find(isFree);
  const about = first ? { about: { at: first.from.toISOString() } } : {};
  if (scheduledFor !== undefined) {
    return wanted && isFree(wanted) ? [] : [{ code: 'SLOT_UNAVAILABLE', field: 'scheduledFor', ...about }];
  }
  const closed = openingIssues(record, now);
  if (closed.length === 0 || !first) return closed;
  return [...closed, { code: 'SLOT_REQUIRED', field: 'scheduledFor', ...about }];
}

/** Closed or paused, and until when. */
function openingIssues({ row }: RestaurantRecord, now: Date): CheckoutIssue[] {
  const opening = openingAt(row, now);
  if (opening.status === 'open') return [];
  return [
    {
      code: opening.status === 'closed' ? 'STORE_CLOSED' : 'STORE_PAUSED',
      field: 'restaurantId',
      ...(opening.nextChangeAt ? { about: { at: opening.nextChangeAt } } : {}),
    },
  ];
}

/** Missing, incomplete, unknown or too far. */
export function addressIssues(
  address: Address | undefined,
  place: ResolvedPlace | null,
  metres: number,
  radiusMetres: number,
): CheckoutIssue[] {
  if (!address) return [{ code: 'ADDRESS_REQUIRED', field: 'address' }];
  const issues: CheckoutIssue[] = [];
  if (address.detail === '') issues.push({ code: 'ADDRESS_DETAIL_REQUIRED', field: 'address.detail' });
  if (!place) issues.push({ code: 'ADDRESS_NOT_FOUND', field: 'address.roadAddress' });
  else if (metres > radiusMetres) issues.push({ code: 'OUT_OF_AREA', field: 'address.roadAddress' });
  return issues;
}

/** Nothing in it, too much, or less than the kitchen cooks for. */
export function amountIssues(
  lineCount: number,
  subtotalMinor: number,
  limits: { minimumMinor: number; maximumMinor: number },
): CheckoutIssue[] {
  if (lineCount === 0) return [{ code: 'ITEMS_REQUIRED', field: 'lines' }];
  if (subtotalMinor > limits.maximumMinor) {
    return [{ code: 'MAX_BASKET_EXCEEDED', field: 'lines', about: { amountMinor: limits.maximumMinor } }];
  }
  const missing = limits.minimumMinor - subtotalMinor;
  return missing > 0 ? [{ code: 'MIN_ORDER_NOT_MET', field: 'lines', about: { amountMinor: missing } }] : [];
}

/** More portions than are left of what the kitchen counts; `amountMinor` says how many are left. */
export function stockIssues(record: RestaurantRecord, basket: readonly BasketLine[]): CheckoutIssue[] {
  const left = new Map(record.stock);
  const issues: CheckoutIssue[] = [];
  for (const [index, { itemId, lineId, quantity }] of basket.entries()) {
    const item = record.items.get(itemId);
    const portions = left.get(itemId);
    if (!item || item.soldOut || portions === undefined) continue;
    if (portions < quantity) {
      const about = { name: item.name, amountMinor: Math.max(0, portions) };
      issues.push({ code: 'QUANTITY_INVALID', field: `lines.${index}.quantity`, lineId, about });
    }
    left.set(itemId, portions - quantity);
  }
  return issues;
}

/** Missing, or not a phone. */
export function phoneIssues(phone: string): CheckoutIssue[] {
  if (phone === '') return [{ code: 'PHONE_REQUIRED', field: 'phone' }];
  return parsePhone(phone) === null ? [{ code: 'PHONE_INVALID', field: 'phone' }] : [];
}

/** Paying cash with less than it costs. */
export function cashIssues(
  { paymentMethod, cashGivenMinor }: { paymentMethod: PaymentMethod; cashGivenMinor?: number | undefined },
  totalMinor: number,
): CheckoutIssue[] {
  if (paymentMethod !== 'cash_at_door' || cashGivenMinor === undefined || cashGivenMinor >= totalMinor)
    return [];
  return [{ code: 'CASH_TOO_LITTLE', field: 'cashGivenMinor', about: { amountMinor: totalMinor } }];
}
