/** What customers keep for themselves. */
import type { personRoutes } from '@/contract/routes/person';
import type { Handlers } from '@/services/kit/http/handler';
import { sortSummaries, summaryOf } from '@/services/orders/catalogue/views';
import type { Engine } from '@/services/orders/engine';
import { addFavourite, favouriteIds, removeFavourite } from '@/services/people/favourites';
import { getProfile, updateProfile } from '@/services/people/profile';
import {
  deleteSavedAddress,
  listSavedAddresses,
  saveAddress,
  updateSavedAddress,
} from '@/services/people/saved-addresses';
import { placeOf } from './browse';

export function personHandlers(engine: Engine): Handlers<typeof personRoutes> {
  const { catalogue, clock, database } = engine;
  return {
    getProfile: ({ person }) => getProfile(database, person.id),
    updateProfile: ({ body, person }, tx) => updateProfile(tx, person.id, body),
    async listFavourites({ query, person }) {
      const now = clock.now();
      const mine = new Set(await favouriteIds(database, person.id));
      const records = (await catalogue.list()).filter(({ row }) => mine.has(row.id));
      const summaries = records.map((record) => summaryOf(record, now, placeOf(query)));
      return { restaurants: sortSummaries(summaries) };
    },
    async addFavourite({ params, person }, tx) {
      return { restaurantIds: await addFavourite(tx, person.id, params.restaurantId, clock.now()) };
    },
    async removeFavourite({ params, person }, tx) {
      return { restaurantIds: await removeFavourite(tx, person.id, params.restaurantId) };
    },
    async listSavedAddresses({ person }) {
      return { addresses: await listSavedAddresses(database, person.id) };
    },
    async saveAddress({ body, person }, tx) {
      return { addresses: await saveAddress(engine, tx, person.id, body) };
    },
    async updateSavedAddress({ params, body, person }, tx) {
      return { addresses: await updateSavedAddress(engine, tx, person.id, params.addressId, body) };
    },
    async deleteSavedAddress({ params, person }, tx) {
      return { addresses: await deleteSavedAddress(tx, person.id, params.addressId) };
    },
  };
}
