/** An earlier order as a basket of today: what of it can be had, what not, and what has another price. */
import * as z from 'zod';
import { SlugSchema } from '../ids';
import { AmountMinorSchema } from '../money';
import { LocalizedTextSchema } from '../text';
import { BasketLineSchema } from './basket';
import { OpeningSchema } from './restaurant';

/** `gone` is no longer on the menu; `option_gone` is, but not as it was ordered. */
export const missingReasons = ['gone', 'sold_out', 'option_gone'] as const;
export type MissingReason = (typeof missingReasons)[number];

export const ReorderSchema = z.object({
  restaurantId: SlugSchema,
  /** Can be ordered as they are. Their ids are those of the earlier order. */
  lines: z.array(BasketLineSchema),
  missing: z.array(z.object({ name: LocalizedTextSchema, reason: z.enum(missingReasons) })),
  /** Of `lines`, per piece with its options. */
  priceChanges: z.array(
    z.object({ name: LocalizedTextSchema, oldMinor: AmountMinorSchema, newMinor: AmountMinorSchema }),
  ),
  opening: OpeningSchema,
});
export type Reorder = z.infer<typeof ReorderSchema>;
