import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { BasketBar } from '@/components/basket/basket-bar';
import { FavouriteNews } from '@/components/favourites/favourite-news';
import { RestaurantScreen } from '@/components/restaurant/restaurant-screen';
import { ReviewsInShort } from '@/components/reviews/reviews-in-short';
import { Unreachable } from '@/components/ui/unreachable';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { getFavourites } from '@/lib/server/favourites';
import { readRestaurant } from '@/lib/server/restaurant';
import { pages } from '@/lib/urls';

interface Props {
  params: Promise<{ restaurantId: string }>;
  searchParams: Promise<{ item?: string | string[]; menu?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [answer, locale] = await Promise.all([readRestaurant((await params).restaurantId), getLocale()]);
  if (answer === 'absent' || !answer.ok) return {};
  return { title: answer.data.name[locale], description: answer.data.description[locale] };
}

/** A restaurant and its menu, to be read by anyone, with or without scripts. */
export default async function RestaurantPage({ params, searchParams }: Props) {
  const [{ restaurantId }, { item, menu }] = await Promise.all([params, searchParams]);
  const client = await getServerClient();
  const [answer, favourites, reviews] = await Promise.all([
    readRestaurant(restaurantId),
    getFavourites(null),
    client.listReviews({ params: { restaurantId }, query: {} }),
  ]);
  if (answer === 'absent') notFound();
  if (!answer.ok) return <Unreachable retry={pages.restaurant(restaurantId)} />;
  return (
    <ClientMessages namespaces={['restaurant', 'menu', 'basket', 'favourites']}>
      <RestaurantScreen
        restaurant={answer.data}
        now={new Date().toISOString()}
        openedItemId={typeof item === 'string' ? item : null}
        query={typeof menu === 'string' ? menu.trim().slice(0, 40) : ''}
        liked={favourites?.some(({ id }) => id === restaurantId) ?? null}
      >
        {reviews.ok && <ReviewsInShort restaurant={answer.data} reviews={reviews.data} />}
      </RestaurantScreen>
      <BasketBar restaurantId={restaurantId} minimumMinor={answer.data.terms.minimumMinor} />
      <FavouriteNews signedIn={favourites !== null} />
    </ClientMessages>
  );
}
