/** What the person of this request likes. */
import 'server-only';
import type { Position } from '@/contract/place';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { getSession } from '@/lib/auth/session';
import { getServerClient } from './client';

/**
 * Their favourites, or null where nobody is signed in. For those who cannot have any (riders, cooks), and while the
 * service cannot be read, there are none: hearts never stop a page.
 */
export async function getFavourites(position: Position | null): Promise<RestaurantSummary[] | null> {
  const session = await getSession();
  if (!session) return null;
  if (!session.roles.includes('customer')) return [];
  const client = await getServerClient();
  const answer = await client.listFavourites({ query: position ?? {} });
  return answer.ok ? answer.data.restaurants : [];
}
