/** A restaurant for its pages and their titles, read once per request. */
import 'server-only';
import { cache } from 'react';
import { getServerClient } from './client';
import { getPlace } from './place';

/** With fee and reach for the chosen place. `absent` also for an id that cannot be one. */
export const readRestaurant = cache(async (restaurantId: string) => {
  const [client, place] = await Promise.all([getServerClient(), getPlace()]);
  const answer = await client.getRestaurant({
    params: { restaurantId },
    query: place ? { ...place.position } : {},
  });
  const absent = !answer.ok && answer.kind === 'problem' && [404, 422].includes(answer.status);
  return absent ? 'absent' : answer;
});
