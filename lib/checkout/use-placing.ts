'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlaceOrderRequest, Quote } from '@/contract/schemas/basket';
import { finishBasket } from '@/lib/basket/store';
import { endDraft } from './draft';
import type { Issue } from './issues';
import { loadPress } from './load-press';
import type { PlaceOutcome } from './place-order';
import type { Press } from './press';
import { retryPlan } from './retry-plan';
import type { DraftKeeper } from './use-checkout-form';

/** Where the order stands. Everything but `editing`, `sending` and `placed` is said to the person. */
export type PlacingPhase =
  | { readonly kind: 'editing' | 'sending' | 'signed-out' | 'forbidden' | 'not-placed' | 'placed-before' }
  /** Pressed without a network: nothing was sent, and it is sent when there is one. */
  | { readonly kind: 'waiting' }
  /** Sent, and no answer came. `asking` while it is being found out. */
  | { readonly kind: 'unknown'; readonly asking: boolean }
  | { readonly kind: 'price-changed'; readonly agreed: Quote; readonly quote: Quote | null }
  | { readonly kind: 'placed'; readonly orderId: string };

export interface PlacingParts {
  readonly restaurantId: string;
  readonly personId: string;
  readonly draft: DraftKeeper;
  readonly quote: Quote | null;
  readonly onQuote: (quote: Quote) => void;
  readonly onRefused: (issues: readonly Issue[]) => void;
  readonly onPlaced: (orderId: string) => void;
}

/**
 * An order from the press to a final answer. One key is kept over double presses, reloads, lost networks and a new
 * sign-in, so that one order at most comes of it; a final answer ends the key.
 */
export function usePlacing(parts: PlacingParts) {
  const { restaurantId, personId, draft } = parts;
  const [phase, setPhase] = useState<PlacingPhase>({ kind: 'editing' });
  const busy = useRef(false);
  const waiting = useRef<Press | null>(null);
  const shown = useRef(true);
  const latest = useRef(parts);
  latest.current = parts;

  const settle = useCallback(
    (outcome: PlaceOutcome, isFinal: boolean, agreed: Quote | null, wasUnknown: boolean) => {
      if (outcome.kind === 'placed') {
        endDraft(restaurantId, personId, outcome.order.id);
        setPhase({ kind: 'placed', orderId: outcome.order.id });
        finishBasket(restaurantId);
        // Who went elsewhere meanwhile is left there; the history has the order.
        if (shown.current) latest.current.onPlaced(outcome.order.id);
        return;
      }
      if (isFinal) draft.keep({ idempotencyKey: crypto.randomUUID(), pending: null });
      // Refused at the door: nothing was placed, unless an earlier try of the same order went through.
      if (outcome.kind === 'signed-out' && !wasUnknown) draft.keep({ pending: null });
      if (outcome.kind === 'refused') {
        setPhase({ kind: 'editing' });
        latest.current.onRefused(outcome.issues);
      } else if (outcome.kind === 'price-changed') {
        if (outcome.quote) latest.current.onQuote(outcome.quote);
        setPhase(agreed ? { kind: 'price-changed', agreed, quote: outcome.quote } : { kind: 'editing' });
      } else if (outcome.kind === 'unknown') setPhase({ kind: 'unknown', asking: false });
      else setPhase({ kind: outcome.kind });
    },
    [restaurantId, personId, draft],
  );

  /** Sends a body with the key of this checkout. Whoever calls it is `busy`. */
  const post = useCallback(
    async (body: PlaceOrderRequest, agreed: Quote | null, wasUnknown: boolean) => {
      const press = await loadPress();
      if (press) {
        const { idempotencyKey } = draft.keep({ pending: body });
        const outcome = await press.placeOrder(body, idempotencyKey);
        settle(outcome, press.isFinal(outcome), agreed, wasUnknown);
      } else setPhase({ kind: 'unknown', asking: false });
      busy.current = false;
    },
    [draft, settle],
  );

  /** Orders, or says what is in the way. Without a network it waits for one, and says so. */
  const send = useCallback(
    async (pressed: Press) => {
      if (busy.current) return;
      busy.current = true;
      waiting.current = null;
      const order = (await loadPress())?.orderOf(pressed);
      if (order && 'lines' in order && navigator.onLine) {
        setPhase({ kind: 'sending' });
        await post(order, pressed.agreed, false);
        return;
      }
      busy.current = false;
      if (order && !('lines' in order)) {
        latest.current.onRefused(order);
        return;
      }
      waiting.current = pressed;
      setPhase({ kind: 'waiting' });
    },
    [post],
  );

  /** Sends again what was sent without an answer; `quietly` says nothing of it while it is under way. */
  const findOut = useCallback(
    (quietly = false) => {
      const { pending } = draft.read();
      if (!pending || busy.current) return;
      busy.current = true;
      if (!quietly) setPhase({ kind: 'unknown', asking: true });
      void post(pending, latest.current.quote, true);
    },
    [draft, post],
  );

  const goOn = useCallback(() => {
    if (waiting.current) void send(waiting.current);
    else findOut();
  }, [send, findOut]);

  useEffect(() => {
    window.addEventListener('online', goOn);
    return () => window.removeEventListener('online', goOn);
  }, [goOn]);

  // Browsers are not always told that the network is back.
  const inDoubt = phase.kind === 'unknown';
  useEffect(() => (inDoubt ? retryPlan(() => findOut(true)) : undefined), [inDoubt, findOut]);

  useEffect(() => {
    shown.current = true;
    if (draft.read().pending) findOut();
    return () => {
      shown.current = false;
    };
  }, [draft, findOut]);

  /** Back to the form: from a changed price that is not agreed to, or from waiting for a network. */
  const edit = useCallback(() => {
    waiting.current = null;
    setPhase({ kind: 'editing' });
  }, []);

  return { phase, send, findOut, edit };
}
