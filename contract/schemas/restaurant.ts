/** Restaurants and menus as customers read them. */
import * as z from 'zod';
import { SlugSchema } from '../ids';
import { AmountMinorSchema, CurrencySchema } from '../money';
import { PhoneSchema, PositionSchema } from '../place';
import { LocalizedTextSchema } from '../text';
import { ClockTimeSchema, EtaMinutesSchema, InstantSchema } from '../time';

export const cuisines = [
  'korean',
  'chicken',
  'pizza',
  'sushi',
  'noodles',
  'chinese',
  'burger',
  'bunsik',
  'asian',
  'cafe',
] as const;
export type Cuisine = (typeof cuisines)[number];
export const CuisineSchema = z.enum(cuisines);

/** Names of the pictures in `public/food`, back to front, one to three of them. */
export const PicturesSchema = z
  .array(z.string().regex(/^[a-z0-9-]+$/))
  .min(1)
  .max(3);

/**
 * Whether one can order now. `closed` is outside the hours, `paused` is by the kitchen's wish; `nextChangeAt`
 * says when it opens (or resumes) again, or closes, where that is known.
 */
export const OpeningSchema = z.object({
  status: z.enum(['open', 'closed', 'paused']),
  nextChangeAt: InstantSchema.nullable(),
});
export type Opening = z.infer<typeof OpeningSchema>;

/** One opening period: `day` is 0 (Sunday) to 6; `closes` at or before `opens` means after midnight. */
export const HoursSchema = z.object({
  day: z.int().min(0).max(6),
  opens: ClockTimeSchema,
  closes: ClockTimeSchema,
});
export type Hours = z.infer<typeof HoursSchema>;

export const DeliveryTermsSchema = z.object({
  minimumMinor: AmountMinorSchema,
  /** Zero where less than the minimum is not taken; otherwise the fee for which it is. */
  smallOrderFeeMinor: AmountMinorSchema,
  /** Fee within `includedMetres`; each further started 500 m adds `perStepMinor`. */
  baseFeeMinor: AmountMinorSchema,
  includedMetres: z.int().min(0),
  perStepMinor: AmountMinorSchema,
  /** Zero where there is no free delivery; otherwise the subtotal from which the fee falls away. */
  freeFromMinor: AmountMinorSchema,
  radiusMetres: z.int().min(0),
});
export type DeliveryTerms = z.infer<typeof DeliveryTermsSchema>;

/** Delivery to the place asked about; null where no place was given. */
export const ReachSchema = z.object({
  delivers: z.boolean(),
  distanceMetres: z.int().min(0),
  deliveryFeeMinor: AmountMinorSchema,
  etaMinutes: EtaMinutesSchema,
});
export type Reach = z.infer<typeof ReachSchema>;

export const RestaurantSummarySchema = z.object({
  id: SlugSchema,
  name: LocalizedTextSchema,
  cuisine: CuisineSchema,
  pictures: PicturesSchema,
  district: LocalizedTextSchema,
  position: PositionSchema,
  opening: OpeningSchema,
  currency: CurrencySchema,
  terms: DeliveryTermsSchema,
  prepMinutes: z.int().min(1).max(180),
  rating: z.object({ average: z.number().min(0).max(5), count: z.int().min(0) }),
  reach: ReachSchema.nullable(),
});
export type RestaurantSummary = z.infer<typeof RestaurantSummarySchema>;

export const OptionSchema = z.object({
  id: SlugSchema,
  name: LocalizedTextSchema,
  priceMinor: AmountMinorSchema,
  maxQuantity: z.int().min(1).max(20),
  soldOut: z.boolean(),
});
export type Option = z.infer<typeof OptionSchema>;

/** `minSelect` 0 is optional, 1 or more is required; with `maxSelect` 1 it is a choice of one. */
export const OptionGroupSchema = z.object({
  id: SlugSchema,
  name: LocalizedTextSchema,
  minSelect: z.int().min(0).max(20),
  maxSelect: z.int().min(1).max(20),
  options: z.array(OptionSchema).min(1),
});
export type OptionGroup = z.infer<typeof OptionGroupSchema>;

export const MenuItemSchema = z.object({
  id: SlugSchema,
  name: LocalizedTextSchema,
  description: LocalizedTextSchema,
  priceMinor: AmountMinorSchema,
  pictures: PicturesSchema,
  popular: z.boolean(),
  soldOut: z.boolean(),
  /** Korean labelling names (`wheat`, `shrimp` …); null is "not provided", never "none". */
  allergens: z.array(z.string()).nullable(),
  origin: LocalizedTextSchema.nullable(),
  optionGroups: z.array(OptionGroupSchema),
});
export type MenuItem = z.infer<typeof MenuItemSchema>;

export const MenuCategorySchema = z.object({
  id: SlugSchema,
  name: LocalizedTextSchema,
  items: z.array(MenuItemSchema),
});
export type MenuCategory = z.infer<typeof MenuCategorySchema>;

export const RestaurantSchema = RestaurantSummarySchema.extend({
  description: LocalizedTextSchema,
  phone: PhoneSchema,
  roadAddress: LocalizedTextSchema,
  timeZone: z.string(),
  hours: z.array(HoursSchema),
  /** Grows with every change of the menu; a quote answers the one it was priced with. */
  menuVersion: z.int().min(1),
  menu: z.array(MenuCategorySchema),
});
export type Restaurant = z.infer<typeof RestaurantSchema>;
