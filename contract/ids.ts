/** Identifiers. Orders, deliveries and offers are unguessable; what is public has readable ids. */
import * as z from 'zod';

/** `halmae-sundubu-seongsu`, `haemul-sundubu`: letters, digits and hyphens, 2 to 64 of them. */
export const SlugSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])$/, 'must be 2 to 64 lower-case letters, digits or hyphens');

/** A random UUID. */
export const UuidSchema = z.uuid();

/** The `sub` claim of the person. */
export const PersonIdSchema = z.string().min(1).max(128);

/** Short code shown at hand-over, for instance `A-17`. Not an id: it repeats from day to day. */
export const OrderCodeSchema = z.string().regex(/^[A-Z]-\d{1,3}$/);
