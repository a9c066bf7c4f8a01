/** An order as whoever has its link sees it: where the food is, and nothing about the person. */
import * as z from 'zod';
import { OrderCodeSchema } from '../ids';
import { PositionSchema } from '../place';
import { LocalizedTextSchema } from '../text';
import { EtaSchema, InstantSchema } from '../time';
import { ServiceTypeSchema } from './basket';
import { OrderSchema, OrderTimesSchema } from './order';
import { SlotSchema } from './slot';
import { DeliveryStatusSchema, OrderStatusSchema } from './statuses';

/** 24 random bytes. Only its hash is kept, so it can be shown once and taken back, but not shown again. */
export const ShareTokenSchema = z.string().regex(/^[A-Za-z0-9_-]{32}$/, 'must be a share token');

export const ShareSchema = z.object({ token: ShareTokenSchema });

export const SharedOrderSchema = z.object({
  version: z.int().min(1),
  status: OrderStatusSchema,
  serviceType: ServiceTypeSchema,
  /** Null for a pick-up order, which is handed to whoever says it. */
  code: OrderCodeSchema.nullable(),
  restaurant: OrderSchema.shape.restaurant.pick({
    name: true,
    pictures: true,
    position: true,
    timeZone: true,
  }),
  times: OrderTimesSchema,
  eta: EtaSchema.nullable(),
  scheduledFor: SlotSchema.nullable(),
  delivery: z
    .object({
      status: DeliveryStatusSchema,
      /** The family name and stars. */
      riderName: z.string().nullable(),
      /** Between pick-up and the last few hundred metres, which would give the door away. */
      position: PositionSchema.nullable(),
      positionAt: InstantSchema.nullable(),
    })
    .nullable(),
  district: LocalizedTextSchema,
  /** The middle of a square of about 500 m that the door is in; null for a pick-up order. */
  destination: PositionSchema.nullable(),
  now: InstantSchema,
});
export type SharedOrder = z.infer<typeof SharedOrderSchema>;
