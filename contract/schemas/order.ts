/** An order as its customer sees it. */
import * as z from 'zod';
import { OrderCodeSchema, SlugSchema, UuidSchema } from '../ids';
import { PriceBreakdownSchema } from '../money';
import { AddressSchema, PhoneSchema, PositionSchema } from '../place';
import { cancelReasons, declineCancelReasons } from '../states/order';
import { bearers, refundReasons } from '../states/payment';
import { LocalizedTextSchema, typedText } from '../text';
import { EtaSchema, InstantSchema } from '../time';
import { HandoffSchema, PricedLineSchema, ServiceTypeSchema, SubstitutionSchema } from './basket';
import { OrderProblemSchema } from './order-problem';
import { PicturesSchema } from './restaurant';
import { ReviewSchema } from './review';
import { SlotSchema } from './slot';
import {
  CancelRequestStatusSchema,
  DeliveryStatusSchema,
  OrderStatusSchema,
  PaymentMethodSchema,
  PaymentStatusSchema,
  ProofSchema,
} from './statuses';

/** When each step happened; absent steps did not happen (yet). */
export const OrderTimesSchema = z.object({
  placedAt: InstantSchema,
  acceptBy: InstantSchema,
  acceptedAt: InstantSchema.nullable(),
  preparingAt: InstantSchema.nullable(),
  readyBy: InstantSchema.nullable(),
  readyAt: InstantSchema.nullable(),
  pickedUpAt: InstantSchema.nullable(),
  deliveredAt: InstantSchema.nullable(),
  /** Pick-up orders: fetched at the counter. */
  collectedAt: InstantSchema.nullable(),
  /** Rejected, expired or cancelled. */
  endedAt: InstantSchema.nullable(),
});
export type OrderTimes = z.infer<typeof OrderTimesSchema>;

export const PaymentSchema = z.object({
  method: PaymentMethodSchema,
  status: PaymentStatusSchema,
  amountMinor: z.int().min(0),
});
export type Payment = z.infer<typeof PaymentSchema>;

/** Money that went back after the hand-over. */
export const RefundSchema = z.object({
  amountMinor: z.int().min(1),
  reason: z.enum(refundReasons),
  bearer: z.enum(bearers),
  note: z.string(),
  at: InstantSchema,
});
export type Refund = z.infer<typeof RefundSchema>;

/** The customer's wish to cancel after the kitchen accepted, and what became of it. */
export const CancelRequestSchema = z.object({
  status: CancelRequestStatusSchema,
  reason: z.enum(cancelReasons),
  note: z.string(),
  requestedAt: InstantSchema,
  /** When silence lets it lapse. */
  lapsesAt: InstantSchema,
  answeredAt: InstantSchema.nullable(),
  declineReason: z.enum(declineCancelReasons).nullable(),
});
export type CancelRequest = z.infer<typeof CancelRequestSchema>;

/** Why an order ended without arriving, and who ended it. */
export const EndingSchema = z.object({
  by: z.enum(['customer', 'restaurant', 'server']),
  reason: z.string(),
  note: z.string(),
});
export type Ending = z.infer<typeof EndingSchema>;

export const OrderSchema = z.object({
  id: UuidSchema,
  code: OrderCodeSchema,
  /** Grows by one with every event of the order; an older version never replaces a newer one. */
  version: z.int().min(1),
  status: OrderStatusSchema,
  restaurant: z.object({
    id: SlugSchema,
    name: LocalizedTextSchema,
    phone: PhoneSchema,
    pictures: PicturesSchema,
    position: PositionSchema,
    timeZone: z.string(),
  }),
  lines: z.array(PricedLineSchema),
  price: PriceBreakdownSchema,
  payment: PaymentSchema,
  serviceType: ServiceTypeSchema,
  /** What the customer agreed to at most; the price may become lower by an adjustment, never higher. */
  agreedTotalMinor: z.int().min(0),
  couponCode: z.string().nullable(),
  refunds: z.array(RefundSchema),
  cancelRequest: CancelRequestSchema.nullable(),
  proof: ProofSchema,
  /** Told to the rider at the door, where the proof is a PIN. */
  pin: z.string().nullable(),
  /** Where it is handed over: the door, or for a pick-up order the restaurant's counter. */
  address: AddressSchema.omit({ entranceCode: true }).extend({ position: PositionSchema }),
  /** The rider will be told how to get in. The code itself is theirs alone, until the order has ended. */
  entranceCodeGiven: z.boolean(),
  phone: PhoneSchema,
  note: z.string(),
  riderNote: z.string(),
  handoff: HandoffSchema,
  cutlery: z.boolean(),
  substitution: SubstitutionSchema,
  /** What will be handed over in cash; null by card, and where it was not said. */
  cashGivenMinor: z.int().min(0).nullable(),
  /** Null is as soon as possible. */
  scheduledFor: SlotSchema.nullable(),
  times: OrderTimesSchema,
  eta: EtaSchema.nullable(),
  /** What was promised when the kitchen accepted: an `eta` that ends later is late. Null before. */
  promised: EtaSchema.nullable(),
  delivery: z
    .object({
      status: DeliveryStatusSchema,
      riderName: z.string().nullable(),
      /** Where the rider is, only between pick-up and door, and when that was said. */
      position: PositionSchema.nullable(),
      positionAt: InstantSchema.nullable(),
      /** The rider waits at a door where nobody answers, until then. */
      noAnswerUntil: InstantSchema.nullable(),
      /** A photo of the drop-off can be looked at. */
      hasPhoto: z.boolean(),
    })
    .nullable(),
  ending: EndingSchema.nullable(),
  /** What the customer said was wrong, and what they say of it; both may be said until then, null is not (yet). */
  problems: z.array(OrderProblemSchema),
  reportUntil: InstantSchema.nullable(),
  review: ReviewSchema.nullable(),
  reviewUntil: InstantSchema.nullable(),
  /** The server's clock when it answered, for countdowns. */
  now: InstantSchema,
});
export type Order = z.infer<typeof OrderSchema>;

/** One row of the history. */
export const OrderSummarySchema = z.object({
  id: UuidSchema,
  code: OrderCodeSchema,
  status: OrderStatusSchema,
  restaurant: OrderSchema.shape.restaurant.pick({ id: true, name: true, pictures: true, timeZone: true }),
  itemCount: z.int().min(0),
  firstItem: LocalizedTextSchema,
  /** How many of `itemCount` are of the first. */
  firstItemCount: z.int().min(0),
  totalMinor: z.int().min(0),
  currency: PriceBreakdownSchema.shape.currency,
  placedAt: InstantSchema,
  scheduledFor: SlotSchema.nullable(),
  /** Handed over in the last 14 days, and not reviewed yet. */
  reviewable: z.boolean(),
});
export type OrderSummary = z.infer<typeof OrderSummarySchema>;

/** The picture the rider took where the food was left. */
export const DeliveryPhotoSchema = z.object({ dataUrl: z.string(), takenAt: InstantSchema });

export const CancelOrderRequestSchema = z.object({
  reason: z.enum(cancelReasons),
  note: typedText(100).default(''),
});
