import { parseFilters } from '@/components/restaurant/filters';
import { HomeScreen } from '@/components/restaurant/home-screen';
import { Unreachable } from '@/components/ui/unreachable';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { getPlace } from '@/lib/server/place';
import { pages } from '@/lib/urls';

/** Restaurants near the chosen place, narrowed by what the URL asks for. */
export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const [client, place, params] = await Promise.all([getServerClient(), getPlace(), searchParams]);
  const answer = await client.listRestaurants({ query: place ? { ...place.position } : {} });
  if (!answer.ok) return <Unreachable retry={pages.home()} />;
  return (
    <ClientMessages namespaces={['home']}>
      <HomeScreen
        restaurants={answer.data.restaurants}
        place={place}
        filters={parseFilters(params)}
        now={new Date().toISOString()}
      />
    </ClientMessages>
  );
}
