/** Looking around: restaurants, menus, addresses, prices. Public, and nothing changes. */
import type { customerRoutes } from '@/contract/routes/customer';
import type { Handlers } from '@/services/kit/http/handler';
import { Refusal } from '@/services/kit/refusal';
import { restaurantOf, sortSummaries, summaryOf } from '@/services/orders/catalogue/views';
import type { Engine } from '@/services/orders/engine';
import { addressesNear } from '@/services/orders/places/near';
import { searchAddresses } from '@/services/orders/places/search';
import { findCoupon } from '@/services/orders/placing/coupon';
import { needsSlots, priceBasket } from '@/services/orders/placing/quote';
import { listSlots } from '@/services/orders/slots/list';
import { slotUseOf } from '@/services/orders/slots/slot-use';
import { searchRestaurants } from '@/services/search/search';

type Browsing =
  | 'listRestaurants'
  | 'getRestaurant'
  | 'searchRestaurants'
  | 'searchAddresses'
  | 'locateAddresses'
  | 'listSlots'
  | 'quoteBasket';

/** The place a query names, or null. */
export const placeOf = ({ lat, lng }: { lat?: number | undefined; lng?: number | undefined }) =>
  lat === undefined || lng === undefined ? null : { lat, lng };

export function browseHandlers(engine: Engine): Pick<Handlers<typeof customerRoutes>, Browsing> {
  const { catalogue, clock, database, settings } = engine;
  return {
    async listRestaurants({ query }) {
      const now = clock.now();
      const records = await catalogue.list();
      return { restaurants: sortSummaries(records.map((each) => summaryOf(each, now, placeOf(query)))) };
    },
    async getRestaurant({ params, query }) {
      const record = await catalogue.get(params.restaurantId);
      if (!record) throw new Refusal('NOT_FOUND');
      return restaurantOf(record, clock.now(), placeOf(query));
    },
    async searchRestaurants({ query }) {
      const now = clock.now();
      const place = placeOf(query);
      const records = await catalogue.list();
      return {
        restaurants: searchRestaurants(records, query.query, (record) => summaryOf(record, now, place)),
      };
    },
    async searchAddresses({ query }) {
      return { addresses: searchAddresses(await engine.placeBook(database), query.query) };
    },
    async locateAddresses({ body }) {
      return { addresses: addressesNear(await engine.placeBook(database), body) };
    },
    async listSlots({ params, query }) {
      const record = await catalogue.get(params.restaurantId);
      if (!record) throw new Refusal('NOT_FOUND');
      const { serviceType } = query;
      return listSlots(database, record.row, clock.now(), { serviceType, place: placeOf(query) });
    },
    async quoteBasket({ body }) {
      const record = await catalogue.get(body.restaurantId);
      if (!record) throw new Refusal('NOT_FOUND');
      const book = await engine.placeBook(database);
      const coupon = await findCoupon(database, body.couponCode);
      const now = clock.now();
      const slotUse = needsSlots(record, now, body)
        ? await slotUseOf(database, record.row.id, now)
        : undefined;
      return priceBasket({ record, book, now, settings, coupon, ...(slotUse && { slotUse }) }, body).quote;
    },
  };
}
