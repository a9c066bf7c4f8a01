import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireRole } from '@/lib/auth/session';
import { issuesOfOpening } from '@/lib/checkout/issues';
import { prefill } from '@/lib/checkout/prefill';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { getLastOrder } from '@/lib/server/last-order';
import { dataOf } from '@/lib/server/page-data';
import { getPlace } from '@/lib/server/place';
import { pages } from '@/lib/urls';
import { Checkout } from './_components/checkout';
import { CheckoutCards } from './_components/checkout-cards';
import { SavedAddressForms } from './_components/saved-address-forms';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout');
  return { title: t('title') };
}

/** Where a basket becomes an order. Only for customers; whoever is not signed in comes back here afterwards. */
export default async function CheckoutPage(props: { params: Promise<{ restaurantId: string }> }) {
  const { restaurantId } = await props.params;
  const here = pages.checkout(restaurantId);
  const [session, place, client] = await Promise.all([
    requireRole('customer', here),
    getPlace(),
    getServerClient(),
  ]);
  const [found, lastOrder, addresses, profile] = await Promise.all([
    client.getRestaurant({ params: { restaurantId }, query: place ? place.position : {} }),
    getLastOrder(),
    client.listSavedAddresses(),
    client.getProfile(),
  ]);
  const restaurant = dataOf(found, here);
  if (!restaurant) notFound();
  // What is known of the person is a convenience: where it cannot be read, they type it.
  const saved = addresses.ok ? addresses.data.addresses : [];
  const phone = profile.ok ? profile.data.phone : null;
  const { id, name, timeZone, opening, reach } = restaurant;
  const guessed = prefill({ place, lastOrder, saved, phone });
  const served = { ...guessed, when: opening.status === 'open' ? guessed.when : ('slot' as const) };
  return (
    <ClientMessages namespaces={['basket', 'checkout', 'restaurant', 'savedAddresses']}>
      <Checkout
        restaurant={{ id, name, timeZone, etaMinutes: reach?.delivers ? reach.etaMinutes : null }}
        personId={session.personId}
        place={place}
        served={served}
        knownIssues={issuesOfOpening(opening)}
      >
        <CheckoutCards restaurant={restaurant} place={place} saved={saved} served={served} />
      </Checkout>
      <SavedAddressForms saved={saved} restaurantId={id} />
    </ClientMessages>
  );
}
