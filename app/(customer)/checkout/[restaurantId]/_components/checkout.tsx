'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { useOnDemand } from '@/components/ui/on-demand';
import type { FoundAddress } from '@/contract/place';
import { useBasket } from '@/lib/basket/use-baskets';
import type { CheckoutForm as Form } from '@/lib/checkout/form';
import type { Issue } from '@/lib/checkout/issues';
import { useCheckout } from '@/lib/checkout/use-checkout';
import { pages } from '@/lib/urls';
import { CheckoutForm, type CheckoutRestaurant } from './checkout-form';
import { checkoutOver, loadLiveParts } from './live-parts';

/** A checkout in all its states: nothing to order, the form, and the moment between the order and its page. */
export function Checkout(props: {
  restaurant: CheckoutRestaurant;
  personId: string;
  place: FoundAddress | null;
  served: Form;
  /** What the server knew when it made the page, until the first quote. */
  knownIssues: readonly Issue[];
  /** The cards of the form, as the server drew them. */
  children: ReactNode;
}) {
  const { restaurant, place } = props;
  const router = useRouter();
  const { ready, basket } = useBasket(restaurant.id);
  const checkout = useCheckout({
    restaurantId: restaurant.id,
    personId: props.personId,
    place,
    served: props.served,
    basket,
    onPlaced: (orderId) => router.replace(pages.order(orderId)),
  });
  const { phase } = checkout;
  useEffect(loadLiveParts, []);

  if (phase.kind === 'placed' || (ready && !basket && phase.kind !== 'unknown')) {
    return <Over restaurantId={restaurant.id} orderId={phase.kind === 'placed' ? phase.orderId : null} />;
  }
  return (
    <CheckoutForm
      restaurant={restaurant}
      place={place}
      basket={basket}
      checkout={checkout}
      knownIssues={props.knownIssues}
    >
      {props.children}
    </CheckoutForm>
  );
}

function Over(props: { restaurantId: string; orderId: string | null }) {
  const CheckoutOver = useOnDemand(checkoutOver);
  return CheckoutOver && <CheckoutOver {...props} />;
}
