/** An order as its customer sees it. */
import * as z from 'zod';
import { OrderCodeSchema, SlugSchema, UuidSchema } from '../ids';
import { PriceBreakdownSchema } from '../money';
import { AddressSchema, PhoneSchema, PositionSchema } from '../place';
import { cancelReasons } from '../states/order';
import { LocalizedTextSchema, typedText } from '../text';
import { EtaSchema, InstantSchema } from '../time';
import { HandoffSchema, PricedLineSchema } from './basket';
import { PicturesSchema } from './restaurant';
import {
  DeliveryStatusSchema,
  OrderStatusSchema,
  PaymentMethodSchema,
  PaymentStatusSchema,
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
  address: AddressSchema.extend({ position: PositionSchema }),
  phone: PhoneSchema,
  note: z.string(),
  handoff: HandoffSchema,
  cutlery: z.boolean(),
  times: OrderTimesSchema,
  eta: EtaSchema.nullable(),
  delivery: z
    .object({
      status: DeliveryStatusSchema,
      riderName: z.string().nullable(),
      /** Where the rider is, only between pick-up and door, and when that was said. */
      position: PositionSchema.nullable(),
      positionAt: InstantSchema.nullable(),
    })
    .nullable(),
  ending: EndingSchema.nullable(),
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
  totalMinor: z.int().min(0),
  currency: PriceBreakdownSchema.shape.currency,
  placedAt: InstantSchema,
});
export type OrderSummary = z.infer<typeof OrderSummarySchema>;

export const CancelOrderRequestSchema = z.object({
  reason: z.enum(cancelReasons),
  note: typedText(100).default(''),
});
