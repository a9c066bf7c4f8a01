/** Districts, roads and buildings: what a typed address is resolved with. */
import { boolean, index, integer, pgTable, serial, text } from 'drizzle-orm/pg-core';
import { degrees } from './columns';

/** A 구 with its centre; an address whose road is not known is placed there. */
export const placeDistrict = pgTable('place_district', {
  id: text('id').primaryKey(),
  cityKo: text('city_ko').notNull(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  lat: degrees('lat').notNull(),
  lng: degrees('lng').notNull(),
  postcode: text('postcode').notNull(),
});

/**
 * A stretch of a road with one postcode: building numbers `firstNumber` to `lastNumber` lie evenly between the
 * two ends. A road with several postcodes has several rows.
 */
export const placeRoad = pgTable(
  'place_road',
  {
    id: serial('id').primaryKey(),
    districtId: text('district_id')
      .notNull()
      .references(() => placeDistrict.id),
    nameKo: text('name_ko').notNull(),
    nameEn: text('name_en').notNull(),
    postcode: text('postcode').notNull(),
    firstNumber: integer('first_number').notNull(),
    lastNumber: integer('last_number').notNull(),
    startLat: degrees('start_lat').notNull(),
    startLng: degrees('start_lng').notNull(),
    endLat: degrees('end_lat').notNull(),
    endLng: degrees('end_lng').notNull(),
    /** Its lot (지번): the quarter and the number before the hyphen; after it stands the building's number. */
    dongKo: text('dong_ko').notNull().default(''),
    dongEn: text('dong_en').notNull().default(''),
    lot: integer('lot').notNull().default(0),
  },
  (table) => [index('place_road_name').on(table.nameKo)],
);

/** A building that people know by its name, on the road of that Korean name in its district. */
export const placeBuilding = pgTable('place_building', {
  id: serial('id').primaryKey(),
  districtId: text('district_id')
    .notNull()
    .references(() => placeDistrict.id),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
  roadKo: text('road_ko').notNull(),
  number: integer('number').notNull(),
  /** Flats: what is brought there needs 동 and 호. */
  apartment: boolean('apartment').notNull(),
});
