/** Fills an empty database with a city evening. */
import type { Database } from '@/services/kit/database';
import * as table from '@/services/kit/schema';
import { roads } from './addresses';
import { coupons } from './coupons';
import { riders, staff } from './profiles';
import { restaurants } from './restaurants';
import { districtRows, menuRows, restaurantRow, roadRows } from './rows';

// Any number will do as long as nothing else of Baedal locks it.
const lockKey = 7_310_002;

/**
 * Writes restaurants, menus, roads, workplaces and riders, all or nothing. A database that has a restaurant
 * already is left as it is, so what people changed stays changed.
 * @returns whether it wrote, and how many restaurants there are now
 */
export async function seed(database: Database): Promise<{ seeded: boolean; restaurants: number }> {
  return database.transaction(async (tx) => {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [lockKey]);
    const known = await tx.orm.select({ id: table.restaurant.id }).from(table.restaurant);
    if (known.length > 0) return { seeded: false, restaurants: known.length };

    const menu = menuRows(restaurants);
    await tx.orm.insert(table.placeDistrict).values(districtRows());
    await tx.orm.insert(table.placeRoad).values(roadRows(roads));
    await tx.orm.insert(table.restaurant).values(restaurants.map(restaurantRow));
    await tx.orm.insert(table.menuCategory).values(menu.categories);
    await tx.orm.insert(table.menuItem).values(menu.items);
    await tx.orm.insert(table.menuOptionGroup).values(menu.groups);
    await tx.orm.insert(table.menuOption).values(menu.options);
    await tx.orm.insert(table.restaurantStaff).values(staff);
    await tx.orm.insert(table.rider).values(riders);
    await tx.orm.insert(table.coupon).values([...coupons]);
    return { seeded: true, restaurants: restaurants.length };
  });
}
