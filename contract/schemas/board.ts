/** Orders as the kitchen sees them: no address, no phone. */
import * as z from 'zod';
import { OrderCodeSchema, SlugSchema, UuidSchema } from '../ids';
import { PriceBreakdownSchema } from '../money';
import { rejectReasons } from '../states/order';
import { LocalizedTextSchema, typedText } from '../text';
import { EtaSchema, InstantSchema } from '../time';
import { PricedLineSchema } from './basket';
import { EndingSchema, OrderTimesSchema, PaymentSchema } from './order';
import { OpeningSchema } from './restaurant';
import { DeliveryStatusSchema, OrderStatusSchema } from './statuses';

export const BoardOrderSchema = z.object({
  id: UuidSchema,
  code: OrderCodeSchema,
  version: z.int().min(1),
  status: OrderStatusSchema,
  lines: z.array(PricedLineSchema),
  price: PriceBreakdownSchema,
  payment: PaymentSchema,
  note: z.string(),
  cutlery: z.boolean(),
  distanceMetres: z.int().min(0),
  times: OrderTimesSchema,
  eta: EtaSchema.nullable(),
  delivery: z
    .object({
      status: DeliveryStatusSchema,
      riderName: z.string().nullable(),
      /** Metres from the rider to the restaurant before pick-up, where the rider shares a position. */
      distanceMetres: z.int().min(0).nullable(),
    })
    .nullable(),
  ending: EndingSchema.nullable(),
});
export type BoardOrder = z.infer<typeof BoardOrderSchema>;

/** Everything on the board: live orders, and those that ended in the last three hours (at most 50). */
export const BoardSchema = z.object({
  restaurant: z.object({
    id: SlugSchema,
    name: LocalizedTextSchema,
    timeZone: z.string(),
    opening: OpeningSchema,
    prepMinutes: z.int().min(1),
  }),
  version: z.int().min(0),
  orders: z.array(BoardOrderSchema),
  now: InstantSchema,
});
export type Board = z.infer<typeof BoardSchema>;

/** A restaurant this person works for. */
export const WorkplaceSchema = z.object({
  id: SlugSchema,
  name: LocalizedTextSchema,
  district: LocalizedTextSchema,
  position: z.enum(['owner', 'manager', 'staff']),
  waiting: z.int().min(0),
});
export type Workplace = z.infer<typeof WorkplaceSchema>;

export const AcceptOrderRequestSchema = z.object({ prepMinutes: z.int().min(1).max(180) });

export const RejectOrderRequestSchema = z
  .object({
    reason: z.enum(rejectReasons),
    /** Items that are out; required with `item_unavailable`. */
    itemIds: z.array(SlugSchema).max(50).default([]),
    note: typedText(100).default(''),
  })
  .superRefine((request, context) => {
    if (request.reason === 'item_unavailable' && request.itemIds.length === 0) {
      context.addIssue({ code: 'custom', path: ['itemIds'], message: 'name the items that are out' });
    }
    if (request.reason === 'other' && request.note.length < 5) {
      context.addIssue({ code: 'custom', path: ['note'], message: 'say why, in at least 5 characters' });
    }
  });
