/** What a customer has running: for the badge in the header and the notices on every page. */
import * as z from 'zod';
import { EtaSchema, InstantSchema } from '../time';
import { ServiceTypeSchema } from './basket';
import { EndingSchema, OrderSummarySchema } from './order';
import { DeliveryStatusSchema } from './statuses';

export const ActiveOrderSchema = OrderSummarySchema.extend({
  /** The order's own: a later one is news. */
  version: z.int().min(1),
  serviceType: ServiceTypeSchema,
  deliveryStatus: DeliveryStatusSchema.nullable(),
  eta: EtaSchema.nullable(),
  /** Delivered, collected, rejected, expired or cancelled: then it stays for a quarter of an hour. */
  hasEnded: z.boolean(),
  ending: EndingSchema.nullable(),
});
export type ActiveOrder = z.infer<typeof ActiveOrderSchema>;

/** Oldest first. */
export const ActiveOrdersSchema = z.object({
  version: z.int().min(0),
  orders: z.array(ActiveOrderSchema),
  now: InstantSchema,
});
export type ActiveOrders = z.infer<typeof ActiveOrdersSchema>;
