/** Places and people's contacts: Korean road-name addresses, 5-digit postcodes, E.164 phones. */
import * as z from 'zod';
import { addressDetailMaxLength, entranceCodeMaxLength } from './limits';
import { LocalizedTextSchema, typedText } from './text';

/** WGS 84 degrees. */
export const PositionSchema = z.object({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
});
export type Position = z.infer<typeof PositionSchema>;

/** Where it would be delivered to; both or neither. */
export const PlaceQuerySchema = z
  .object({
    lat: z.coerce.number().min(-90).max(90).optional(),
    lng: z.coerce.number().min(-180).max(180).optional(),
  })
  .refine((place) => (place.lat === undefined) === (place.lng === undefined), {
    path: ['lat'],
    message: 'lat and lng come together',
  });

/** 기초구역번호: five digits since 2015-08-01, kept as text for the leading zero. */
export const PostcodeSchema = z.string().regex(/^\d{5}$/, 'must be 5 digits');

/**
 * Where an order goes. `detail` is 동/호 or a floor; `entranceCode` opens the building and is shown to the
 * assigned rider only.
 */
export const AddressSchema = z.object({
  postcode: PostcodeSchema,
  roadAddress: typedText(120).pipe(z.string().min(1)),
  detail: typedText(addressDetailMaxLength),
  entranceCode: typedText(entranceCodeMaxLength).optional(),
});
export type Address = z.infer<typeof AddressSchema>;

/** An address that was looked up: it has a position and tells whether a flat number is needed (`apartment`). */
export const FoundAddressSchema = z.object({
  postcode: PostcodeSchema,
  roadAddress: z.string(),
  district: z.string(),
  position: PositionSchema,
  /** The building's own name, where it has one that is known. */
  building: LocalizedTextSchema.optional(),
  apartment: z.boolean().optional(),
  /** The saved address it was chosen from: its door is known. */
  savedId: z.uuid().optional(),
});
export type FoundAddress = z.infer<typeof FoundAddressSchema>;

/** One that matches what was typed, with the other ways to say it: its lot number (지번), and English. */
export const AddressMatchSchema = FoundAddressSchema.extend({
  lot: LocalizedTextSchema,
  inEnglish: z.string(),
});
export type AddressMatch = z.infer<typeof AddressMatchSchema>;

/** E.164, for instance `+821012345678`. */
export const PhoneSchema = z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be E.164, for instance +821012345678');

export { distanceMetres } from './distance';
export { parsePhone } from './phone';
