/** A restaurant as the seed knows it: what the contract shows of one, without what the services work out. */
import type { Hours, MenuCategory, Restaurant } from '@/contract/schemas/restaurant';
import { type DistrictName, districts } from './districts';
import { type Pair, text } from './menu-builders';
import type { Picture } from './pictures';

type WorkedOut = 'opening' | 'reach' | 'currency' | 'timeZone' | 'menuVersion';

export interface SeedRestaurant extends Omit<Restaurant, WorkedOut> {
  /** The kitchen takes no orders for now, whatever the hours say. */
  readonly paused: boolean;
}

interface RestaurantWords {
  id: string;
  name: Pair;
  description: Pair;
  cuisine: Restaurant['cuisine'];
  pictures: readonly Picture[];
  district: DistrictName;
  /** Road name and building number: `왕십리로 58`, `58 Wangsimni-ro`. */
  road: Pair;
  position: readonly [lat: number, lng: number];
  /** The last four digits; no exchange of Seoul starts with 0, so none of these numbers rings anywhere. */
  phone: `${number}`;
  paused?: boolean;
  /** Without any it is closed until further notice (holiday, renovation). */
  hours: Hours[];
  /** In won and metres; `step` is what each started 500 m beyond `within` adds, `freeFrom` 0 is never free. */
  delivery: { minimum: number; fee: number; within: number; step: number; freeFrom: number; radius: number };
  prepMinutes: number;
  rating: readonly [average: number, count: number];
  menu: MenuCategory[];
}

export function restaurant(words: RestaurantWords): SeedRestaurant {
  const { ko, en } = districts[words.district];
  const { delivery } = words;
  return {
    id: words.id,
    name: text(words.name),
    description: text(words.description),
    cuisine: words.cuisine,
    pictures: [...words.pictures],
    district: { ko, en },
    roadAddress: { ko: `서울 ${ko} ${words.road[0]}`, en: `${words.road[1]}, ${en}, Seoul` },
    position: { lat: words.position[0], lng: words.position[1] },
    phone: `+822000${words.phone}`,
    paused: words.paused ?? false,
    hours: words.hours,
    terms: {
      minimumMinor: delivery.minimum,
      smallOrderFeeMinor: 0,
      baseFeeMinor: delivery.fee,
      includedMetres: delivery.within,
      perStepMinor: delivery.step,
      freeFromMinor: delivery.freeFrom,
      radiusMetres: delivery.radius,
    },
    prepMinutes: words.prepMinutes,
    rating: { average: words.rating[0], count: words.rating[1] },
    menu: words.menu,
  };
}
