/** Restaurants found by a word, with the dishes that made them found. */
import * as z from 'zod';
import { MenuItemSchema, RestaurantSummarySchema } from './restaurant';

/** `itemId` and not `id`: it stands inside a restaurant. */
export const MatchSchema = MenuItemSchema.pick({
  name: true,
  priceMinor: true,
  pictures: true,
  soldOut: true,
}).extend({ itemId: MenuItemSchema.shape.id });
export type Match = z.infer<typeof MatchSchema>;

/** Best first. `matches` is empty where the name (or the kind of kitchen) alone was meant; at most five. */
export const FoundRestaurantSchema = RestaurantSummarySchema.extend({ matches: z.array(MatchSchema) });
export type FoundRestaurant = z.infer<typeof FoundRestaurantSchema>;

export const SearchAnswerSchema = z.object({ restaurants: z.array(FoundRestaurantSchema) });
