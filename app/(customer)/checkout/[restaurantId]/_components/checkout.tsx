'use client';

import { useRouter } from 'next/navigation';
import { lazy, Suspense } from 'react';
import type { FoundAddress } from '@/contract/place';
import { useBasket } from '@/lib/basket/use-baskets';
import { type CheckoutForm as Form, toQuoteRequest } from '@/lib/checkout/form';
import type { Issue } from '@/lib/checkout/issues';
import { useCheckout } from '@/lib/checkout/use-checkout';
import { useQuote } from '@/lib/checkout/use-quote';
import { pages } from '@/lib/urls';
import { CheckoutForm, type CheckoutRestaurant } from './checkout-form';

const CheckoutOver = lazy(() =>
  import('./checkout-over').then((module) => ({ default: module.CheckoutOver })),
);

/** A checkout in all its states: nothing to order, the form, and the moment between the order and its page. */
export function Checkout(props: {
  restaurant: CheckoutRestaurant;
  personId: string;
  place: FoundAddress | null;
  prefill: Form;
  /** What the server knew when it made the page, until the first quote. */
  knownIssues: readonly Issue[];
}) {
  const { restaurant, personId, place, prefill, knownIssues } = props;
  const router = useRouter();
  const { ready, basket } = useBasket(restaurant.id);
  const pricing = useQuote(basket && toQuoteRequest(basket, place));
  const checkout = useCheckout({
    restaurantId: restaurant.id,
    personId,
    place,
    prefill,
    basket,
    quote: pricing.quote,
    onQuote: pricing.take,
    onRefused: pricing.refresh,
    onPlaced: (orderId) => router.replace(pages.order(orderId)),
  });
  const { phase } = checkout;

  if (phase.kind === 'placed' || (ready && !basket && phase.kind !== 'unknown')) {
    return (
      <Suspense>
        <CheckoutOver restaurantId={restaurant.id} orderId={phase.kind === 'placed' ? phase.orderId : null} />
      </Suspense>
    );
  }
  return (
    <CheckoutForm
      restaurant={restaurant}
      place={place}
      basket={basket}
      pricing={pricing}
      checkout={checkout}
      knownIssues={knownIssues}
    />
  );
}
