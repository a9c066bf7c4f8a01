import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { BasketBar } from '@/components/basket/basket-bar';
import { RestaurantScreen } from '@/components/restaurant/restaurant-screen';
import { Unreachable } from '@/components/ui/unreachable';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { getPlace } from '@/lib/server/place';
import { pages } from '@/lib/urls';

interface Props {
  params: Promise<{ restaurantId: string }>;
  searchParams: Promise<{ item?: string | string[] }>;
}

/** Read once for the page and its title. An id that cannot be one is simply not there. */
const readRestaurant = cache(async (restaurantId: string) => {
  const [client, place] = await Promise.all([getServerClient(), getPlace()]);
  const answer = await client.getRestaurant({
    params: { restaurantId },
    query: place ? { ...place.position } : {},
  });
  const absent = !answer.ok && answer.kind === 'problem' && [404, 422].includes(answer.status);
  return absent ? 'absent' : answer;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [answer, locale] = await Promise.all([readRestaurant((await params).restaurantId), getLocale()]);
  if (answer === 'absent' || !answer.ok) return {};
  return { title: answer.data.name[locale], description: answer.data.description[locale] };
}

/** A restaurant and its menu, to be read by anyone, with or without scripts. */
export default async function RestaurantPage({ params, searchParams }: Props) {
  const [{ restaurantId }, { item }] = await Promise.all([params, searchParams]);
  const answer = await readRestaurant(restaurantId);
  if (answer === 'absent') notFound();
  if (!answer.ok) return <Unreachable retry={pages.restaurant(restaurantId)} />;
  return (
    <ClientMessages namespaces={['restaurant', 'basket']}>
      <RestaurantScreen
        restaurant={answer.data}
        now={new Date().toISOString()}
        openedItemId={typeof item === 'string' ? item : null}
      />
      <BasketBar restaurantId={restaurantId} minimumMinor={answer.data.terms.minimumMinor} />
    </ClientMessages>
  );
}
