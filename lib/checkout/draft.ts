'use client';

/**
 * A checkout that is under way, in `sessionStorage`: it survives a reload and a new sign-in, and ends with the
 * tab. The key is made when the checkout opens and kept until a final answer; `pending` is an order that was sent
 * and whose answer is not known.
 */
import type { PlaceOrderRequest } from '@/contract/schemas/basket';
import { type CheckoutForm, emptyForm } from './form';

export interface CheckoutDraft {
  readonly idempotencyKey: string;
  readonly form: CheckoutForm | null;
  readonly pending: PlaceOrderRequest | null;
}

interface Placed {
  readonly personId: string;
  readonly orderId: string;
  readonly at: number;
}

interface StoredDraft extends CheckoutDraft {
  readonly version: 1;
  /** The person who typed it: nobody else who signs in here gets to see it. */
  readonly personId: string;
}

/** A new draft with a new key. */
export function newDraft(form: CheckoutForm | null): CheckoutDraft {
  return { idempotencyKey: crypto.randomUUID(), form, pending: null };
}

/** The draft of this tab for a restaurant, or null where there is none of this person's. */
export function readDraft(restaurantId: string, personId: string): CheckoutDraft | null {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(keyOf(restaurantId)) ?? 'null');
    return isDraft(stored) && stored.personId === personId ? stored : null;
  } catch {
    return null;
  }
}

/** Keeps a draft. Where storage is forbidden the checkout still works, without surviving a reload. */
export function writeDraft(restaurantId: string, personId: string, draft: CheckoutDraft): void {
  const stored: StoredDraft = { ...draft, version: 1, personId };
  try {
    window.sessionStorage.setItem(keyOf(restaurantId), JSON.stringify(stored));
  } catch {
    // Full or forbidden.
  }
}

/** Ends a draft: its order was placed. What remains says which one, to a page that was reloaded at that moment. */
export function endDraft(restaurantId: string, personId: string, orderId: string): void {
  const placed: Placed = { personId, orderId, at: Date.now() };
  try {
    window.sessionStorage.removeItem(keyOf(restaurantId));
    window.sessionStorage.setItem(placedKeyOf(restaurantId), JSON.stringify(placed));
  } catch {
    // Full or forbidden.
  }
}

/** The order that this person placed from here less than ten minutes ago, and how long ago; null where none was. */
export function readPlaced(
  restaurantId: string,
  personId: string,
): { orderId: string; ageMs: number } | null {
  try {
    const placed: unknown = JSON.parse(window.sessionStorage.getItem(placedKeyOf(restaurantId)) ?? 'null');
    if (!isRecord<Placed>(placed) || placed.personId !== personId) return null;
    const { orderId, at } = placed;
    if (typeof orderId !== 'string' || typeof at !== 'number') return null;
    const ageMs = Date.now() - at;
    return ageMs < 10 * 60_000 ? { orderId, ageMs } : null;
  } catch {
    return null;
  }
}

function keyOf(restaurantId: string): string {
  return `baedal.checkout.${restaurantId}`;
}

function placedKeyOf(restaurantId: string): string {
  return `baedal.placed.${restaurantId}`;
}

function isDraft(value: unknown): value is StoredDraft {
  if (!isRecord<StoredDraft>(value)) return false;
  return (
    value.version === 1 &&
    typeof value.personId === 'string' &&
    typeof value.idempotencyKey === 'string' &&
    (value.form === null || isForm(value.form)) &&
    (value.pending === null || isPending(value.pending))
  );
}

function isForm(value: unknown): value is CheckoutForm {
  if (!isRecord<CheckoutForm>(value)) return false;
  const fields = Object.keys(emptyForm) as (keyof CheckoutForm)[];
  return fields.every((field) => typeof value[field] === typeof emptyForm[field]);
}

/** Written by this file and sent as it is; the server checks it like any other body. */
function isPending(value: unknown): boolean {
  return (
    isRecord<PlaceOrderRequest>(value) &&
    typeof value.restaurantId === 'string' &&
    typeof value.expectedTotalMinor === 'number' &&
    Array.isArray(value.lines)
  );
}

function isRecord<Form>(value: unknown): value is { readonly [Name in keyof Form]?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
