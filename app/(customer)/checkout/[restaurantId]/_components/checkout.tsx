'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { FoundAddress } from '@/contract/place';
import { useBasket } from '@/lib/basket/use-baskets';
import { type CheckoutForm as Form, toQuoteRequest } from '@/lib/checkout/form';
import type { Issue } from '@/lib/checkout/issues';
import { useCheckout } from '@/lib/checkout/use-checkout';
import { useQuote } from '@/lib/checkout/use-quote';
import { pages } from '@/lib/urls';
import { CheckoutForm, type CheckoutRestaurant } from './checkout-form';

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
  const t = useTranslations('checkout');
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

  if (phase.kind === 'placed') {
    return (
      <EmptyState
        picture="party-popper"
        heading="h1"
        sentence={t('placed.title')}
        detail={t('placed.words')}
        action={<ButtonLink href={pages.order(phase.orderId)}>{t('placed.action')}</ButtonLink>}
      />
    );
  }
  if (ready && !basket && phase.kind !== 'unknown') {
    return (
      <EmptyState
        picture="bowl-with-spoon"
        heading="h1"
        sentence={t('empty')}
        detail={t('emptyDetail')}
        action={
          <ButtonLink tone="main" href={pages.restaurant(restaurant.id)}>
            {t('emptyAction')}
          </ButtonLink>
        }
      />
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
