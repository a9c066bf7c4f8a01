import { parseFilters, toQuery } from '@/components/restaurant/filters';
import { HomeScreen } from '@/components/restaurant/home-screen';
import { Unreachable } from '@/components/ui/unreachable';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { getPlace } from '@/lib/server/place';
import { pages } from '@/lib/urls';

/** Restaurants near the chosen place, narrowed by what the URL asks for. */
export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const [client, place, params] = await Promise.all([getServerClient(), getPlace(), searchParams]);
  const filters = parseFilters(params);
  const answer = await client.listRestaurants({ query: place ? { ...place.position } : {} });
  if (!answer.ok) return <Unreachable retry={pages.homeWith(toQuery(filters))} />;
  return (
    <ClientMessages namespaces={['home']}>
      <HomeScreen
        restaurants={answer.data.restaurants}
        place={place}
        filters={filters}
        now={new Date().toISOString()}
      />
    </ClientMessages>
  );
}
