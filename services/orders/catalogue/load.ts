/** Reads restaurants with their menus from the tables into the form the contract gives them. */
import { asc, inArray } from 'drizzle-orm';
import type { MenuCategory, MenuItem } from '@/contract/schemas/restaurant';
import type { Queries } from '@/services/kit/database';
import { menuCategory, menuItem, menuOption, menuOptionGroup, restaurant } from '@/services/kit/schema';

export type RestaurantRow = typeof restaurant.$inferSelect;

/** A restaurant and its menu as they stood at one moment. */
export interface RestaurantRecord {
  readonly row: RestaurantRow;
  readonly menu: readonly MenuCategory[];
  readonly items: ReadonlyMap<string, MenuItem>;
  /** Portions left of the items that the kitchen counts. */
  readonly stock: ReadonlyMap<string, number>;
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Restaurants by id (those that exist), with five statements however many they are. */
export async function loadRestaurants(
  { orm }: Pick<Queries, 'orm'>,
  ids: readonly string[],
): Promise<RestaurantRecord[]> {
  const list = [...ids];
  // The row first: should the menu change in between, its version is older than what was read, never newer.
  const rows = await orm.select().from(restaurant).where(inArray(restaurant.id, list));
  const categories = await orm
    .select()
    .from(menuCategory)
    .where(inArray(menuCategory.restaurantId, list))
    .orderBy(asc(menuCategory.rank));
  const items = await orm
    .select()
    .from(menuItem)
    .where(inArray(menuItem.restaurantId, list))
    .orderBy(asc(menuItem.rank));
  const groups = await orm
    .select()
    .from(menuOptionGroup)
    .where(inArray(menuOptionGroup.restaurantId, list))
    .orderBy(asc(menuOptionGroup.rank));
  const options = await orm
    .select()
    .from(menuOption)
    .where(inArray(menuOption.restaurantId, list))
    .orderBy(asc(menuOption.rank));

  const optionsOf = groupBy(options, (row) => `${row.restaurantId} ${row.itemId} ${row.groupId}`);
  const groupsOf = groupBy(groups, (row) => `${row.restaurantId} ${row.itemId}`);
  const itemsOf = groupBy(items, (row) => `${row.restaurantId} ${row.categoryId}`);
  const categoriesOf = groupBy(categories, (row) => row.restaurantId);

  const toItem = (row: typeof menuItem.$inferSelect): MenuItem => ({
    id: row.id,
    name: row.name,
    description: row.description,
    priceMinor: row.priceMinor,
    pictures: row.pictures,
    popular: row.popular,
    soldOut: row.soldOut || row.stock === 0,
    allergens: row.allergens,
    origin: row.origin,
    optionGroups: (groupsOf.get(`${row.restaurantId} ${row.id}`) ?? []).map((group) => ({
      id: group.id,
      name: group.name,
      minSelect: group.minSelect,
      maxSelect: group.maxSelect,
      options: (optionsOf.get(`${row.restaurantId} ${row.id} ${group.id}`) ?? []).map((option) => ({
        id: option.id,
        name: option.name,
        priceMinor: option.priceMinor,
        maxQuantity: option.maxQuantity,
        soldOut: option.soldOut,
      })),
    })),
  });

  const stockOf = groupBy(
    items.filter((row) => row.stock !== null),
    (row) => row.restaurantId,
  );

  return rows.map((row) => {
    const menu = (categoriesOf.get(row.id) ?? []).map((category) => ({
      id: category.id,
      name: category.name,
      items: (itemsOf.get(`${row.id} ${category.id}`) ?? []).map(toItem),
    }));
    return {
      row,
      menu,
      items: new Map(menu.flatMap((category) => category.items.map((item) => [item.id, item]))),
      stock: new Map((stockOf.get(row.id) ?? []).map((item) => [item.id, item.stock ?? 0])),
    };
  });
}

/** Ids of all restaurants, in a stable order. */
export async function listRestaurantIds({ orm }: Pick<Queries, 'orm'>): Promise<string[]> {
  const rows = await orm.select({ id: restaurant.id }).from(restaurant).orderBy(asc(restaurant.id));
  return rows.map((row) => row.id);
}
