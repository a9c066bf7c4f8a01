/** The rider's view: availability, offers, and the jobs in hand. */
import * as z from 'zod';
import { OrderCodeSchema, UuidSchema } from '../ids';
import { AmountMinorSchema, CurrencySchema } from '../money';
import { AddressSchema, PhoneSchema, PositionSchema } from '../place';
import { failReasons, unassignReasons } from '../states/delivery';
import { LocalizedTextSchema, typedText } from '../text';
import { InstantSchema } from '../time';
import { HandoffSchema } from './basket';
import { PaymentSchema } from './order';
import { PhotoDataUrlSchema } from './order-problem';
import { SlotSchema } from './slot';
import { DeliveryStatusSchema, OrderStatusSchema, ProofSchema } from './statuses';

const PickupSchema = z.object({
  name: LocalizedTextSchema,
  roadAddress: LocalizedTextSchema,
  phone: PhoneSchema,
  position: PositionSchema,
});

/** A time-limited proposal. Only the area of the drop-off is told until it is accepted. */
export const OfferSchema = z.object({
  id: UuidSchema,
  deliveryId: UuidSchema,
  code: OrderCodeSchema,
  feeMinor: AmountMinorSchema,
  currency: CurrencySchema,
  pickup: PickupSchema.omit({ phone: true }),
  dropoffDistrict: LocalizedTextSchema,
  /** Rider to restaurant (null without a position), and restaurant to door. */
  toPickupMetres: z.int().min(0).nullable(),
  toDropoffMetres: z.int().min(0),
  itemCount: z.int().min(1),
  readyBy: InstantSchema.nullable(),
  expiresAt: InstantSchema,
});
export type Offer = z.infer<typeof OfferSchema>;

/** A delivery in hand: what to fetch, where to bring it, what to collect. */
export const JobSchema = z.object({
  deliveryId: UuidSchema,
  orderId: UuidSchema,
  code: OrderCodeSchema,
  version: z.int().min(1),
  status: DeliveryStatusSchema,
  orderStatus: OrderStatusSchema,
  feeMinor: AmountMinorSchema,
  currency: CurrencySchema,
  pickup: PickupSchema,
  /** The person's address, phone and wishes; null once the delivery has ended. */
  dropoff: z
    .object({
      address: AddressSchema,
      position: PositionSchema,
      phone: PhoneSchema,
      handoff: HandoffSchema,
      /** What was said to the rider; what was said to the kitchen is not theirs. */
      riderNote: z.string(),
    })
    .nullable(),
  toDropoffMetres: z.int().min(0),
  items: z.array(z.object({ name: LocalizedTextSchema, quantity: z.int().min(1) })),
  payment: PaymentSchema,
  /** What the customer will hand over and what goes back; null where nothing is due or they did not say. */
  cash: z.object({ givenMinor: AmountMinorSchema, changeMinor: AmountMinorSchema }).nullable(),
  readyBy: InstantSchema.nullable(),
  readyAt: InstantSchema.nullable(),
  assignedAt: InstantSchema.nullable(),
  deliveredAt: InstantSchema.nullable(),
  /** When it is wanted at the door; null is as soon as possible. */
  scheduledFor: SlotSchema.nullable(),
  /** What the customer asks for at the door. */
  proof: ProofSchema,
  /** Nobody answers: the rider waits until then, by the server's clock. */
  noAnswerUntil: InstantSchema.nullable(),
});
export type Job = z.infer<typeof JobSchema>;

/** Everything on the rider's page. */
export const RiderShiftSchema = z.object({
  version: z.int().min(0),
  online: z.boolean(),
  /** Why the server took the rider offline, until they go online again. */
  offlineReason: z.enum(['missed_offers', 'stale']).nullable(),
  offers: z.array(OfferSchema),
  jobs: z.array(JobSchema),
  today: z.object({ deliveries: z.int().min(0), earnedMinor: AmountMinorSchema, currency: CurrencySchema }),
  now: InstantSchema,
});
export type RiderShift = z.infer<typeof RiderShiftSchema>;

export const AvailabilityRequestSchema = z.object({
  online: z.boolean(),
  /** Where the rider is, if they share it. */
  position: PositionSchema.optional(),
});

/** Tells where the rider is; also the heartbeat that keeps them online. */
export const LocationRequestSchema = z.object({ position: PositionSchema.nullable() });

/** The code on the bag, typed or ticked by the rider. */
export const PickUpRequestSchema = z.object({ code: OrderCodeSchema });

export const DeliverRequestSchema = z.object({
  proof: z.enum(['handed_over', 'left_at_door']),
  /** Needed where the order asks for a PIN. */
  pin: z
    .string()
    .regex(/^\d{4}$/, 'must be 4 digits')
    .optional(),
  /** Needed where the order asks for a photo. */
  photo: PhotoDataUrlSchema.optional(),
});

export const UnassignRequestSchema = z.object({
  reason: z.enum(unassignReasons),
  note: typedText(100).default(''),
});

export const FailDeliveryRequestSchema = z.object({
  reason: z.enum(failReasons),
  note: typedText(100).default(''),
});
