'use client';

import { useCallback, useRef, useState } from 'react';
import type { Basket } from '@/lib/basket/types';
import type { CheckoutForm, ChosenPlace } from './form';
import { type Issue, withoutTouched } from './issues';
import { toQuoteRequest } from './requests';
import { useCheckoutForm } from './use-checkout-form';
import { useDraft } from './use-draft';
import { usePlacing } from './use-placing';
import { useQuote } from './use-quote';

export type CheckoutState = ReturnType<typeof useCheckout>;

/** A checkout from opening to a final answer: the form, its price, what is in the way, and placing the order. */
export function useCheckout(parts: {
  restaurantId: string;
  personId: string;
  place: ChosenPlace;
  /** The form as the server filled it in. */
  served: CheckoutForm;
  basket: Basket | null;
  onPlaced: (orderId: string) => void;
}) {
  const { restaurantId, place, basket } = parts;
  const draft = useDraft(restaurantId, parts.personId);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const fields = useCheckoutForm(parts.served, draft, (change) =>
    setIssues((before) => withoutTouched(before, change)),
  );
  const { form, latest } = fields;
  const pricing = useQuote(basket && toQuoteRequest(basket, place, form));
  const { quote, take, refresh } = pricing;

  /** Says everything at once: what is known here, and what the price that is asked for again knows by now. */
  const onRefused = useCallback(
    (reasons: readonly Issue[]) => {
      setIssues(reasons);
      refresh();
    },
    [refresh],
  );
  const placing = usePlacing({ ...parts, draft, quote, onQuote: take, onRefused });
  const { send } = placing;

  const now = useRef({ quote, basket, place });
  now.current = { quote, basket, place };

  /** Orders at the total that is on the screen, or says everything that is in the way. */
  const submit = useCallback(() => {
    const { quote: agreed, basket: ordered, place: there } = now.current;
    if (!ordered || !agreed) return;
    setIssues([]);
    void send({ basket: ordered, place: there, form: latest.current, agreed });
  }, [latest, send]);

  return { ...fields, ...placing, pricing, issues, submit };
}
