/** The board of a restaurant, read once per request: its layout asks whether there is one, its page shows it. */
import 'server-only';
import { cache } from 'react';
import { getServerClient } from './client';

export const readBoard = cache(async (restaurantId: string) => {
  const client = await getServerClient();
  return client.getBoard({ params: { restaurantId } });
});
