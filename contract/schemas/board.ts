/** Orders as the kitchen sees them: no address, no phone. */
import * as z from 'zod';
import { OrderCodeSchema, SlugSchema, UuidSchema } from '../ids';
import { maxLines, maxQuantity } from '../limits';
import { AmountMinorSchema, PriceBreakdownSchema } from '../money';
import { declineCancelReasons, rejectReasons, staffCancelReasons } from '../states/order';
import { refundReasons } from '../states/payment';
import { LocalizedTextSchema, typedText } from '../text';
import { EtaSchema, InstantSchema } from '../time';
import { ChosenOptionSchema, PricedLineSchema, ServiceTypeSchema, SubstitutionSchema } from './basket';
import { CancelRequestSchema, EndingSchema, OrderTimesSchema, PaymentSchema, RefundSchema } from './order';
import { OpeningSchema } from './restaurant';
import { SlotSchema } from './slot';
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
  /** What to do when something has run out. */
  substitution: SubstitutionSchema,
  /** What the customer will hand over in cash, where they said so. */
  cashGivenMinor: z.int().min(0).nullable(),
  /** The slot it is for; null is as soon as possible. It moves to the stove by itself in time. */
  scheduledFor: SlotSchema.nullable(),
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
  serviceType: ServiceTypeSchema,
  agreedTotalMinor: z.int().min(0),
  refunds: z.array(RefundSchema),
  cancelRequest: CancelRequestSchema.nullable(),
  /** Until then a "ready" pressed by mistake may be taken back. */
  undoReadyUntil: InstantSchema.nullable(),
  /** How often the preparation time was changed. */
  delays: z.int().min(0),
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
    /** `missed_orders`: paused by the server after two orders in a row that nobody answered. */
    pauseReason: z.enum(['missed_orders', 'staff']).nullable(),
  }),
  version: z.int().min(0),
  orders: z.array(BoardOrderSchema),
  /** Problems that customers reported and nobody answered. */
  openProblems: z.int().min(0),
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

const noteTyped = typedText(100).default('');

/** `other` says why in at least five characters. */
function explained(request: { reason: string; note: string }): boolean {
  return request.reason !== 'other' || request.note.length >= 5;
}
const explain = { path: ['note'], message: 'say why, in at least 5 characters' };

export const StaffCancelRequestSchema = z
  .object({ reason: z.enum(staffCancelReasons), note: noteTyped })
  .refine(explained, explain);

export const DeclineCancelRequestSchema = z
  .object({ reason: z.enum(declineCancelReasons), note: noteTyped })
  .refine(explained, explain);

/** Minutes more (or fewer) than promised. */
export const PreparationRequestSchema = z.object({ addMinutes: z.int().min(-60).max(60) });

/** The code the customer shows at the counter. */
export const CollectRequestSchema = z.object({ code: OrderCodeSchema });

/**
 * Fewer of a line, none of it, or something else instead of it. Together they may make the order cheaper, never
 * dearer than what the customer agreed to.
 */
export const AdjustOrderRequestSchema = z.object({
  changes: z
    .array(
      z.object({
        lineId: z.string().min(1).max(64),
        /** 0 takes the line out. */
        quantity: z.int().min(0).max(maxQuantity),
        replacement: z
          .object({ itemId: SlugSchema, options: z.array(ChosenOptionSchema).max(50) })
          .optional(),
      }),
    )
    .min(1)
    .max(maxLines),
});

export const RefundRequestSchema = z.object({
  amountMinor: AmountMinorSchema.min(1),
  reason: z.enum(refundReasons),
  note: noteTyped,
});

/** Stops taking orders, for so many minutes or (null) until somebody resumes. */
export const PauseRequestSchema = z.object({
  paused: z.boolean(),
  minutes: z.int().min(5).max(1440).nullable().default(null),
});

/** Takes an item off sale or puts it back; `stock` counts portions, null stops counting. */
export const ItemAvailabilityRequestSchema = z.object({
  soldOut: z.boolean(),
  stock: z.int().min(0).max(10_000).nullable().default(null),
});
export const ItemAvailabilitySchema = z.object({
  itemId: SlugSchema,
  soldOut: z.boolean(),
  stock: z.int().nullable(),
  menuVersion: z.int(),
});
