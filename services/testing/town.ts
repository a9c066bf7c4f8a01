/** A small town: one street, a kitchen that is always open, one that never is, and the people around them. */
import type { Database } from '@/services/kit/database';
import {
  menuCategory,
  menuItem,
  menuOption,
  menuOptionGroup,
  placeDistrict,
  placeRoad,
  restaurant,
  restaurantStaff,
  rider,
} from '@/services/kit/schema';

const both = (text: string) => ({ ko: text, en: text });
const everyDay = (opens: string, closes: string) =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, opens, closes }));

export const kitchenId = 'halmae-sundubu';
export const otherKitchenId = 'haeoreum-gimbap';
export const kitchenPosition = { lat: 37.5446, lng: 127.0559 };

const terms = {
  minimumMinor: 10_000,
  baseFeeMinor: 3_000,
  includedMetres: 1_000,
  perStepMinor: 500,
  freeFromMinor: 0,
  radiusMetres: 4_000,
  prepMinutes: 20,
};

/** Writes the town's kitchens and menus; `extra` ids get the same open kitchen once more. */
export async function fillTown({ orm }: Pick<Database, 'orm'>, extra: readonly string[] = []): Promise<void> {
  await orm.insert(placeDistrict).values({
    id: 'seongdong',
    cityKo: '서울',
    nameKo: '성동구',
    nameEn: 'Seongdong-gu',
    lat: 37.5634,
    lng: 127.0369,
    postcode: '04770',
  });
  await orm.insert(placeRoad).values({
    districtId: 'seongdong',
    nameKo: '왕십리로',
    nameEn: 'Wangsimni-ro',
    postcode: '04769',
    firstNumber: 1,
    lastNumber: 400,
    startLat: 37.5426,
    startLng: 127.0539,
    endLat: 37.5612,
    endLng: 127.0371,
  });
  const ids = [kitchenId, otherKitchenId, ...extra];
  const each = <Row>(rowsOf: (id: string) => Row[]) => ids.flatMap(rowsOf);
  await orm.insert(restaurant).values(
    each((id) => [
      {
        id,
        name: both(id),
        description: both('soup'),
        cuisine: 'korean' as const,
        pictures: ['stew'],
        district: { ko: '성동구', en: 'Seongdong-gu' },
        roadAddress: both('서울 성동구 왕십리로 30'),
        ...kitchenPosition,
        phone: '+8224601234',
        hours: everyDay('00:00', '00:00'),
        ...terms,
      },
    ]),
  );
  await orm
    .insert(menuCategory)
    .values(each((id) => [{ restaurantId: id, id: 'stews', name: both('stews'), rank: 0 }]));
  await orm.insert(menuItem).values(
    each((id) => {
      const item = { restaurantId: id, categoryId: 'stews', description: both(''), pictures: ['stew'] };
      return [
        { ...item, id: 'sundubu', name: both('sundubu'), priceMinor: 9_000, rank: 0 },
        { ...item, id: 'kimchi-stew', name: both('kimchi stew'), priceMinor: 8_500, rank: 1 },
        { ...item, id: 'old-stew', name: both('old stew'), priceMinor: 8_000, soldOut: true, rank: 2 },
      ];
    }),
  );
  const ofItem = (restaurantId: string) => ({ restaurantId, itemId: 'sundubu' });
  await orm.insert(menuOptionGroup).values(
    each((id) => [
      { ...ofItem(id), id: 'heat', name: both('heat'), minSelect: 1, maxSelect: 1, rank: 0 },
      { ...ofItem(id), id: 'extras', name: both('extras'), minSelect: 0, maxSelect: 3, rank: 1 },
    ]),
  );
  await orm.insert(menuOption).values(
    each((id) => {
      const heat = { ...ofItem(id), groupId: 'heat', priceMinor: 0 };
      const egg = { id: 'egg', name: both('egg'), priceMinor: 1_000, maxQuantity: 2, rank: 0 };
      return [
        { ...heat, id: 'mild', name: both('mild'), rank: 0 },
        { ...heat, id: 'hot', name: both('hot'), soldOut: true, rank: 1 },
        { ...ofItem(id), groupId: 'extras', ...egg },
      ];
    }),
  );
}

/** Takes everything out again; cheaper than another database. */
export async function emptyTown(database: Pick<Database, 'query'>): Promise<void> {
  await database.query(
    `TRUNCATE restaurant, place_district, rider, coupon, topic, idempotency_key, order_code CASCADE`,
  );
}

/** Makes a person a member of a kitchen. */
export async function hire({ orm }: Pick<Database, 'orm'>, personId: string, restaurantId: string) {
  await orm
    .insert(restaurantStaff)
    .values({ personId, restaurantId, position: 'staff', name: 'staff' })
    .onConflictDoNothing();
}

/** Gives a rider a profile. */
export async function enrol({ orm }: Pick<Database, 'orm'>, personId: string, jobLimit = 2) {
  await orm.insert(rider).values({ personId, name: personId, jobLimit }).onConflictDoNothing();
}
