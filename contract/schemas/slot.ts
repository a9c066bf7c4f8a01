/** When an order is wanted, other than as soon as possible: a quarter of an hour. */
import * as z from 'zod';
import { InstantSchema } from '../time';
import { OpeningSchema } from './restaurant';

/** For a delivery the food is at the door within it; fetched food waits from its beginning. */
export const SlotSchema = z.object({ from: InstantSchema, to: InstantSchema });
export type Slot = z.infer<typeof SlotSchema>;

/** A slot that could be chosen now; one that is full is there and not `available`. */
export const SlotOfferSchema = SlotSchema.extend({ available: z.boolean() });
export type SlotOffer = z.infer<typeof SlotOfferSchema>;

/** Slots of today and tomorrow, as days go where the restaurant is (its day begins at four in the morning). */
export const SlotsSchema = z.object({
  /** Whether it may also be as soon as possible. */
  asap: z.boolean(),
  opening: OpeningSchema,
  /** The restaurant's: show the times, and the day where it is not today's, in it. */
  timeZone: z.string(),
  slots: z.array(SlotOfferSchema),
  now: InstantSchema,
});
export type Slots = z.infer<typeof SlotsSchema>;
