'use client';

import type { PlaceOrderRequest, Quote } from '@/contract/schemas/basket';
/** Sends an order and says what became of it, in the kinds that a person can do something about. */
import type { Order } from '@/contract/schemas/order';
import type { ApiFailure } from '@/lib/api/browser';
import { callApi } from '@/lib/api/on-demand';
import { type Issue, toIssues } from './issues';
import { quoteRequestOf } from './requests';

export type PlaceOutcome =
  | { readonly kind: 'placed'; readonly order: Order }
  /** The quote is what it costs now; null where even that could not be asked. */
  | { readonly kind: 'price-changed'; readonly quote: Quote | null }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  /** It did not reach the service: the session has ended, or it is not a customer's. */
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'forbidden' }
  /** Certainly not placed, for a reason outside the basket. */
  | { readonly kind: 'not-placed' }
  /** An order with this key was placed with other contents: it is in the history. */
  | { readonly kind: 'placed-before' }
  /** No answer came, so it may have been placed. The same key and body find out. */
  | { readonly kind: 'unknown' };

/**
 * Places an order. The same key and body may be sent as often as one likes: the first answer comes back. A key has
 * had its final answer unless the outcome is `unknown` or `signed-out`.
 */
export async function placeOrder(body: PlaceOrderRequest, idempotencyKey: string): Promise<PlaceOutcome> {
  const result = await callApi('placeOrder', { body, idempotencyKey });
  if (result.ok) return { kind: 'placed', order: result.data };
  if (result.kind !== 'problem') return outcomeWithoutProblem(result);
  const { code, errors } = result.problem;
  switch (code) {
    case 'PRICE_CHANGED':
      return { kind: 'price-changed', quote: await quoteAgain(body) };
    case 'CHECKOUT_REFUSED':
    case 'VALIDATION_FAILED':
      return { kind: 'refused', issues: toIssues(errors ?? [], body.lines) };
    case 'FORBIDDEN':
      return { kind: 'forbidden' };
    case 'UNAUTHENTICATED':
      return { kind: 'signed-out' };
    case 'IDEMPOTENCY_KEY_REUSED':
      return { kind: 'placed-before' };
    case 'IDEMPOTENCY_IN_PROGRESS':
      return { kind: 'unknown' };
    default:
      return { kind: result.status >= 500 ? 'unknown' : 'not-placed' };
  }
}

/** Whether the key has had its final answer, so that the next press needs a new one. */
export function isFinal(outcome: PlaceOutcome): boolean {
  return outcome.kind !== 'unknown' && outcome.kind !== 'signed-out';
}

function outcomeWithoutProblem(failure: Exclude<ApiFailure, { kind: 'problem' }>): PlaceOutcome {
  switch (failure.kind) {
    case 'signed-out':
      return { kind: 'signed-out' };
    case 'gateway':
      if (failure.status === 403) return { kind: 'forbidden' };
      return { kind: failure.status >= 500 ? 'unknown' : 'not-placed' };
    case 'network':
    case 'timeout':
    case 'aborted':
    case 'unexpected':
      return { kind: 'unknown' };
  }
}

async function quoteAgain(order: PlaceOrderRequest): Promise<Quote | null> {
  const result = await callApi('quoteBasket', { body: quoteRequestOf(order) });
  return result.ok ? result.data : null;
}
