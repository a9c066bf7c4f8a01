/** Restaurants for tests of this folder. */
import type { RestaurantSummary } from '@/contract/schemas/restaurant';

export function restaurant(change: Partial<RestaurantSummary> = {}): RestaurantSummary {
  return {
    id: 'halmae-sundubu-seongsu',
    name: { ko: '할매순두부 성수점', en: 'Halmae Sundubu Seongsu' },
    cuisine: 'korean',
    pictures: ['pot-of-food', 'rice'],
    district: { ko: '성동구', en: 'Seongdong-gu' },
    position: { lat: 37.54, lng: 127.05 },
    opening: { status: 'open', nextChangeAt: null },
    currency: 'KRW',
    terms: {
      minimumMinor: 12_000,
      smallOrderFeeMinor: 0,
      baseFeeMinor: 2_000,
      includedMetres: 1_000,
      perStepMinor: 500,
      freeFromMinor: 0,
      radiusMetres: 4_000,
    },
    prepMinutes: 15,
    rating: { average: 4.8, count: 1_204 },
    reach: null,
    ...change,
  };
}
