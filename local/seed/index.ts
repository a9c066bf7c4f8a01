/** Fills an empty database with a city evening. */
import type { Database, Tx } from '@/services/kit/database';
import * as table from '@/services/kit/schema';
import { roads } from './addresses';
import { buildings } from './buildings';
import { coupons } from './coupons';
import { dongs } from './dongs';
import { customers, riders, staff } from './profiles';
import { restaurants } from './restaurants';
import { type SeedReviews, seedReviews } from './reviews/build';
import { buildingRows, districtRows, menuRows, restaurantRow, roadRows } from './rows';

// Any number will do as long as nothing else of Baedal locks it.
const lockKey = 7_310_002;

async function insertPlaces(tx: Tx): Promise<void> {
  await tx.orm.insert(table.placeRoad).values(roadRows(roads, dongs));
  await tx.orm.insert(table.placeBuilding).values(buildingRows(buildings));
}

/** Data from before lots and buildings were known gets them; roads are nobody's to change, so nothing is lost. */
async function completePlaces(tx: Tx): Promise<void> {
  const known = await tx.orm.select({ id: table.placeBuilding.id }).from(table.placeBuilding).limit(1);
  if (known.length > 0) return;
  await tx.orm.delete(table.placeRoad);
  await insertPlaces(tx);
}

/** Thousands of stars without words are one statement; they are spread over the last two months. */
async function insertReviews(tx: Tx, { withWords, starsOnly }: SeedReviews): Promise<void> {
  await tx.orm.insert(table.review).values(withWords);
  await tx.query(
    `INSERT INTO review (id, restaurant_id, status, author_name, food, text, items, at)
     SELECT gen_random_uuid(), s.restaurant_id, 'open', '', s.stars, '', '[]',
            now() - (nth * 61 + s.stars) % 1440 * interval '1 hour'
       FROM unnest($1::text[], $2::int[], $3::int[]) AS s (restaurant_id, stars, given),
            generate_series(1, s.given) AS nth`,
    [
      starsOnly.map(({ restaurantId }) => restaurantId),
      starsOnly.map(({ stars }) => stars),
      starsOnly.map(({ given }) => given),
    ],
  );
}

/**
 * Writes restaurants, menus, roads, workplaces, riders, reviews and coupons, all or nothing. A database that has a
 * restaurant already is left as it is, so what people changed stays changed.
 * @returns whether it wrote, and how many restaurants there are now
 */
export async function seed(
  database: Database,
  now = new Date(),
): Promise<{ seeded: boolean; restaurants: number }> {
  return database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    const known = await tx.orm.select({ id: table.restaurant.id }).from(table.restaurant);
    if (known.length > 0) {
      await completePlaces(tx);
      return { seeded: false, restaurants: known.length };
    }

    const menu = menuRows(restaurants);
    await tx.orm.insert(table.placeDistrict).values(districtRows());
    await insertPlaces(tx);
    await tx.orm.insert(table.restaurant).values(restaurants.map(restaurantRow));
    await tx.orm.insert(table.menuCategory).values(menu.categories);
    await tx.orm.insert(table.menuItem).values(menu.items);
    await tx.orm.insert(table.menuOptionGroup).values(menu.groups);
    await tx.orm.insert(table.menuOption).values(menu.options);
    await tx.orm.insert(table.restaurantStaff).values(staff);
    await tx.orm.insert(table.rider).values(riders);
    await tx.orm.insert(table.customerProfile).values(customers);
    await insertReviews(tx, seedReviews(restaurants, now));
    await tx.orm.insert(table.coupon).values([...coupons]);
    return { seeded: true, restaurants: restaurants.length };
  });
}
