/** Time on the wire: UTC instants in ISO 8601; a restaurant's hours are local to its zone. */
import * as z from 'zod';

export const InstantSchema = z.iso.datetime();

/** `HH:MM`, 00:00 to 23:59, in the restaurant's zone. */
export const ClockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM');

/** An arrival promise: a range, rounded to five minutes, never in the past. */
export const EtaSchema = z.object({ from: InstantSchema, to: InstantSchema });
export type Eta = z.infer<typeof EtaSchema>;

/** The same promise before an order exists, in minutes from now. */
export const EtaMinutesSchema = z.object({ from: z.int().min(0).max(600), to: z.int().min(0).max(600) });
export type EtaMinutes = z.infer<typeof EtaMinutesSchema>;
