/** What belongs to a customer rather than to an order: profile, favourites, saved addresses, notifications. */
import * as z from 'zod';
import { SlugSchema, UuidSchema } from '../ids';
import { personNameMaxLength } from '../limits';
import { AddressSchema, PhoneSchema, PositionSchema } from '../place';
import { LocalizedTextSchema, locales, typedText } from '../text';
import { RestaurantSummarySchema } from './restaurant';

export const LocaleSchema = z.enum(locales);

/** How to be called and told. Nobody has one before they write it; then it is the answer below, empty. */
export const ProfileSchema = z.object({
  name: z.string(),
  phone: PhoneSchema.nullable(),
  /** The language to be written to; null follows the browser. */
  locale: LocaleSchema.nullable(),
  notify: z.object({ orders: z.boolean(), offers: z.boolean() }),
});
export type Profile = z.infer<typeof ProfileSchema>;

export const ProfileRequestSchema = ProfileSchema.extend({
  name: typedText(personNameMaxLength),
  /** As typed; the server stores E.164. */
  phone: typedText(24).nullable(),
});

export const FavouritesSchema = z.object({ restaurants: z.array(RestaurantSummarySchema) });
export const FavouriteIdsSchema = z.object({ restaurantIds: z.array(SlugSchema) });

export const addressLabels = ['home', 'work', 'other'] as const;
export type AddressLabel = (typeof addressLabels)[number];

/** A place one orders to again and again, with its entrance code: only its owner reads it. */
export const SavedAddressSchema = z.object({
  id: UuidSchema,
  label: z.enum(addressLabels),
  /** The owner's word for it; may be empty. */
  name: z.string(),
  address: AddressSchema,
  position: PositionSchema,
  district: LocalizedTextSchema,
});
export type SavedAddress = z.infer<typeof SavedAddressSchema>;

export const SaveAddressRequestSchema = z.object({
  label: z.enum(addressLabels),
  name: typedText(personNameMaxLength).default(''),
  address: AddressSchema,
});

/** The oldest first, so that nothing moves under the finger. */
export const SavedAddressesSchema = z.object({ addresses: z.array(SavedAddressSchema) });
