'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { useOnDemand } from '@/components/ui/on-demand';
import type { FoundAddress } from '@/contract/place';
import { useBasket } from '@/lib/basket/use-baskets';
import { readPlaced } from '@/lib/checkout/draft';
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

  if (phase.kind === 'placed') return <Over restaurantId={restaurant.id} orderId={phase.orderId} />;
  if (ready && !basket && phase.kind !== 'unknown') {
    return <NoBasket restaurantId={restaurant.id} personId={props.personId} />;
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

/** Nothing to order: there never was, or it was ordered just now, perhaps by the page that this one was reloaded from. */
function NoBasket({ restaurantId, personId }: { restaurantId: string; personId: string }) {
  const router = useRouter();
  const [placed] = useState(() => readPlaced(restaurantId, personId));
  useEffect(() => {
    if (placed && placed.ageMs < 15_000) router.replace(pages.order(placed.orderId));
  }, [placed, router]);
  return <Over restaurantId={restaurantId} orderId={placed?.orderId ?? null} />;
}

function Over(props: { restaurantId: string; orderId: string | null }) {
  const CheckoutOver = useOnDemand(checkoutOver);
  return CheckoutOver && <CheckoutOver {...props} />;
}
