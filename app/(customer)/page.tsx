import { FavouriteNews } from '@/components/favourites/favourite-news';
import { type Filters, parseFilters, toQuery } from '@/components/restaurant/filters';
import { HomeScreen } from '@/components/restaurant/home-screen';
import { Unreachable } from '@/components/ui/unreachable';
import type { Position } from '@/contract/place';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { getFavourites } from '@/lib/server/favourites';
import { getPlace } from '@/lib/server/place';
import { pages } from '@/lib/urls';

/** Every restaurant, or those that the service finds for the words of the query. */
async function listRestaurants({ query }: Filters, position: Position | null) {
  const client = await getServerClient();
  return query
    ? client.searchRestaurants({ query: { query, ...position } })
    : client.listRestaurants({ query: { ...position } });
}

/** Restaurants near the chosen place, narrowed by what the URL asks for. */
export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const [place, params] = await Promise.all([getPlace(), searchParams]);
  const position = place?.position ?? null;
  const filters = parseFilters(params);
  const [answer, favourites] = await Promise.all([
    listRestaurants(filters, position),
    getFavourites(position),
  ]);
  if (!answer.ok) return <Unreachable retry={pages.homeWith(toQuery(filters))} />;
  return (
    <ClientMessages namespaces={['search', 'favourites']}>
      <HomeScreen
        restaurants={answer.data.restaurants}
        place={place}
        filters={filters}
        favourites={favourites}
        now={new Date().toISOString()}
      />
      <FavouriteNews signedIn={favourites !== null} />
    </ClientMessages>
  );
}
