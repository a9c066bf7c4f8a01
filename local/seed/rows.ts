/** From the seed's restaurants and roads to the rows of the tables. */
import type {
  menuCategory,
  menuItem,
  menuOption,
  menuOptionGroup,
  placeBuilding,
  placeDistrict,
  placeRoad,
  restaurant,
} from '@/services/kit/schema';
import type { Building } from './buildings';
import { districts } from './districts';
import type { Dong } from './dongs';
import { lotsOf } from './lots';
import type { SeedRestaurant } from './restaurant-builder';
import type { RoadStretch } from './roads';

export function restaurantRow(seed: SeedRestaurant): typeof restaurant.$inferInsert {
  const { position, rating, menu: _, terms, ...same } = seed;
  return {
    ...same,
    ...terms,
    lat: position.lat,
    lng: position.lng,
    ratingAverage: rating.average,
    ratingCount: rating.count,
  };
}

export interface MenuRows {
  categories: (typeof menuCategory.$inferInsert)[];
  items: (typeof menuItem.$inferInsert)[];
  groups: (typeof menuOptionGroup.$inferInsert)[];
  options: (typeof menuOption.$inferInsert)[];
}

/** Menus of all restaurants, each part with the rank it is shown at. */
export function menuRows(restaurants: readonly SeedRestaurant[]): MenuRows {
  const rows: MenuRows = { categories: [], items: [], groups: [], options: [] };
  for (const { id: restaurantId, menu } of restaurants) {
    for (const [rank, { items, ...category }] of menu.entries()) {
      rows.categories.push({ restaurantId, ...category, rank });
      for (const [itemRank, { optionGroups, ...item }] of items.entries()) {
        rows.items.push({ restaurantId, categoryId: category.id, ...item, rank: itemRank });
        for (const [groupRank, { options, ...group }] of optionGroups.entries()) {
          rows.groups.push({ restaurantId, itemId: item.id, ...group, rank: groupRank });
          for (const [optionRank, option] of options.entries()) {
            rows.options.push({
              restaurantId,
              itemId: item.id,
              groupId: group.id,
              ...option,
              rank: optionRank,
            });
          }
        }
      }
    }
  }
  return rows;
}

export function districtRows(): (typeof placeDistrict.$inferInsert)[] {
  return Object.entries(districts).map(([id, { ko, en, centre, postcode }]) => ({
    id,
    cityKo: '서울',
    nameKo: ko,
    nameEn: en,
    ...centre,
    postcode,
  }));
}

export function roadRows(
  roads: Readonly<Record<string, readonly RoadStretch[]>>,
  dongs: Readonly<Record<string, readonly Dong[]>>,
): (typeof placeRoad.$inferInsert)[] {
  return Object.entries(roads).flatMap(([districtId, stretches]) => {
    const lots = lotsOf(stretches, dongs[districtId] ?? []);
    return stretches.map((stretch, index) => ({
      districtId,
      nameKo: stretch.ko,
      nameEn: stretch.en,
      postcode: stretch.postcode,
      firstNumber: stretch.first,
      lastNumber: stretch.last,
      startLat: stretch.start.lat,
      startLng: stretch.start.lng,
      endLat: stretch.end.lat,
      endLng: stretch.end.lng,
      dongKo: lots[index]?.dong.ko,
      dongEn: lots[index]?.dong.en,
      lot: lots[index]?.number,
    }));
  });
}

export function buildingRows(
  buildings: Readonly<Record<string, readonly Building[]>>,
): (typeof placeBuilding.$inferInsert)[] {
  return Object.entries(buildings).flatMap(([districtId, list]) =>
    list.map(({ ko, en, road, number, apartment }) => ({
      districtId,
      nameKo: ko,
      nameEn: en,
      roadKo: road,
      number,
      apartment,
    })),
  );
}
