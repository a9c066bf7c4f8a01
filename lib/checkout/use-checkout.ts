'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { noteMaxLength } from '@/contract/limits';
import type { FoundAddress } from '@/contract/place';
import type { PlaceOrderRequest, Quote } from '@/contract/schemas/basket';
import { finishBasket } from '@/lib/basket/store';
import type { Basket } from '@/lib/basket/types';
import { type CheckoutDraft, clearDraft, newDraft, readDraft, writeDraft } from './draft';
import { atPlace, type CheckoutForm, toOrderRequest } from './form';
import type { Issue } from './issues';
import { isFinal, type PlaceOutcome, placeOrder } from './place-order';
import { typedEarly } from './typed-early';

/** Where the checkout stands. Everything but `editing`, `sending` and `placed` is said to the person. */
export type CheckoutPhase =
  | { readonly kind: 'editing' | 'sending' | 'signed-out' | 'forbidden' | 'not-placed' | 'placed-before' }
  /** Sent, and no answer came. `asking` while it is being found out. */
  | { readonly kind: 'unknown'; readonly asking: boolean }
  | { readonly kind: 'price-changed'; readonly agreed: Quote; readonly quote: Quote | null }
  | { readonly kind: 'placed'; readonly orderId: string };

export interface CheckoutParts {
  readonly restaurantId: string;
  readonly personId: string;
  readonly place: FoundAddress | null;
  /** What the last order lets us guess. */
  readonly prefill: CheckoutForm;
  readonly basket: Basket | null;
  readonly quote: Quote | null;
  readonly onQuote: (quote: Quote) => void;
  readonly onRefused: () => void;
  readonly onPlaced: (orderId: string) => void;
}

export type CheckoutState = ReturnType<typeof useCheckout>;

/**
 * A checkout from opening to a final answer. One key is kept over double presses, reloads, lost networks and a new
 * sign-in, so that one order at most comes of it; a final answer ends the key.
 */
export function useCheckout(parts: CheckoutParts) {
  const { restaurantId, personId, place, prefill } = parts;
  const [form, setFormState] = useState<CheckoutForm>(() => atPlace(prefill, place));
  const [ready, setReady] = useState(false);
  const [phase, setPhase] = useState<CheckoutPhase>({ kind: 'editing' });
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const draft = useRef<CheckoutDraft | null>(null);
  const sending = useRef(false);
  const shown = useRef(true);
  const filled = useRef(form);
  const latest = useRef(parts);
  latest.current = parts;

  const keep = useCallback(
    (change: Partial<CheckoutDraft>) => {
      draft.current = { ...(draft.current ?? newDraft(null)), ...change };
      writeDraft(restaurantId, personId, draft.current);
      return draft.current;
    },
    [restaurantId, personId],
  );

  const settle = useCallback(
    (outcome: PlaceOutcome, agreed: Quote | null, wasUnknown: boolean) => {
      if (outcome.kind === 'placed') {
        clearDraft(restaurantId);
        setPhase({ kind: 'placed', orderId: outcome.order.id });
        finishBasket(restaurantId);
        // Who went elsewhere meanwhile is left there; the history has the order.
        if (shown.current) latest.current.onPlaced(outcome.order.id);
        return;
      }
      if (isFinal(outcome)) keep({ idempotencyKey: crypto.randomUUID(), pending: null });
      // Refused at the door: nothing was placed, unless an earlier try of the same order went through.
      if (outcome.kind === 'signed-out' && !wasUnknown) keep({ pending: null });
      if (outcome.kind === 'refused') {
        setIssues(outcome.issues);
        setPhase({ kind: 'editing' });
        latest.current.onRefused();
      } else if (outcome.kind === 'price-changed') {
        if (outcome.quote) latest.current.onQuote(outcome.quote);
        setPhase(agreed ? { kind: 'price-changed', agreed, quote: outcome.quote } : { kind: 'editing' });
      } else if (outcome.kind === 'unknown') setPhase({ kind: 'unknown', asking: false });
      else setPhase({ kind: outcome.kind });
    },
    [restaurantId, keep],
  );

  const send = useCallback(
    async (body: PlaceOrderRequest, agreed: Quote | null, wasUnknown = false) => {
      if (sending.current) return;
      sending.current = true;
      setIssues([]);
      const { idempotencyKey } = keep({ pending: body });
      const outcome = await placeOrder(body, idempotencyKey);
      sending.current = false;
      settle(outcome, agreed, wasUnknown);
    },
    [keep, settle],
  );

  /** Sends again what was sent without an answer. */
  const findOut = useCallback(() => {
    const pending = draft.current?.pending;
    if (!pending || sending.current) return;
    setPhase({ kind: 'unknown', asking: true });
    void send(pending, latest.current.quote, true);
  }, [send]);

  useEffect(() => {
    const found = readDraft(restaurantId, personId);
    draft.current = found ?? newDraft(null);
    const served = atPlace(latest.current.prefill, latest.current.place);
    const restored = found?.form ? atPlace(found.form, latest.current.place) : filled.current;
    filled.current = { ...restored, ...typedEarly(served) };
    setFormState(filled.current);
    writeDraft(restaurantId, personId, draft.current);
    setReady(true);
    if (found?.pending) findOut();
  }, [restaurantId, personId, findOut]);

  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  useEffect(() => {
    window.addEventListener('online', findOut);
    return () => window.removeEventListener('online', findOut);
  }, [findOut]);

  const setForm = useCallback(
    (change: Partial<CheckoutForm>) => {
      filled.current = { ...filled.current, ...change };
      setFormState(filled.current);
      keep({ form: filled.current });
      setIssues((before) => before.filter((issue) => !Object.hasOwn(change, issue.place)));
    },
    [keep],
  );

  /** Orders at the total that is on the screen, or says everything that is in the way. */
  const submit = useCallback(() => {
    const { basket, quote } = latest.current;
    if (sending.current || !basket || !quote) return;
    const missing = issuesOfForm(form, place);
    if (!place || missing.length > 0) {
      setIssues(missing);
      latest.current.onRefused();
      return;
    }
    setPhase({ kind: 'sending' });
    void send(toOrderRequest(basket, place, form, quote.price.totalMinor), quote);
  }, [form, place, send]);

  /** Back to the form, from a changed price that is not agreed to. */
  const edit = useCallback(() => setPhase({ kind: 'editing' }), []);

  return { form, setForm, ready, phase, issues, submit, findOut, edit };
}

/** What the server could not even read; everything else it judges itself, all at once. */
function issuesOfForm(form: CheckoutForm, place: FoundAddress | null): Issue[] {
  const issues: Issue[] = [];
  if (!place) issues.push({ code: 'ADDRESS_REQUIRED', place: 'address' });
  if (form.note.trim().length > noteMaxLength) issues.push({ code: 'NOTE_TOO_LONG', place: 'note' });
  if (issues.length === 0) return issues;
  // Said together with what only the server would say, so that nobody is sent back twice.
  if (form.detail.trim() === '') issues.push({ code: 'ADDRESS_DETAIL_REQUIRED', place: 'detail' });
  if (form.phone.trim() === '') issues.push({ code: 'PHONE_REQUIRED', place: 'phone' });
  return issues;
}
