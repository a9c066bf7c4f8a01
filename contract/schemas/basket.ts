/** What a customer sends to be priced and ordered, and the server's price for it. */
import * as z from 'zod';
import { CheckoutIssueSchema } from '../errors';
import { SlugSchema } from '../ids';
import { maxLines, maxQuantity, maxTipMinor } from '../limits';
import { AmountMinorSchema, PriceBreakdownSchema } from '../money';
import { AddressSchema } from '../place';
import { LocalizedTextSchema, NoteSchema, typedText } from '../text';
import { EtaMinutesSchema, InstantSchema } from '../time';
import { SlotSchema } from './slot';
import { PaymentMethodSchema, ProofSchema } from './statuses';

export const ChosenOptionSchema = z.object({ optionId: SlugSchema, quantity: z.int().min(1).max(20) });
export type ChosenOption = z.infer<typeof ChosenOptionSchema>;

/** One line: an item with its options, a note, and how many. `lineId` is the client's, echoed in issues. */
export const BasketLineSchema = z.object({
  lineId: z.string().min(1).max(64),
  itemId: SlugSchema,
  quantity: z.int().min(1).max(maxQuantity),
  options: z.array(ChosenOptionSchema).max(50),
  note: NoteSchema.optional(),
});
export type BasketLine = z.infer<typeof BasketLineSchema>;

/** Brought to the door, or fetched at the counter. */
export const serviceTypes = ['delivery', 'pickup'] as const;
export const ServiceTypeSchema = z.enum(serviceTypes);
export type ServiceType = z.infer<typeof ServiceTypeSchema>;

/** As printed: letters, digits and hyphens, upper case. */
export const CouponCodeSchema = typedText(24).transform((code) => code.toUpperCase());

export const QuoteRequestSchema = z.object({
  restaurantId: SlugSchema,
  lines: z.array(BasketLineSchema).max(maxLines),
  address: AddressSchema.optional(),
  serviceType: ServiceTypeSchema.optional(),
  couponCode: CouponCodeSchema.optional(),
  tipMinor: AmountMinorSchema.max(maxTipMinor).optional(),
  /** The `from` of a slot; absent is as soon as possible. */
  scheduledFor: InstantSchema.optional(),
});
export type QuoteRequest = z.infer<typeof QuoteRequestSchema>;

/** A line as it is priced and, once ordered, as it stays: names and prices are copies. */
export const PricedLineSchema = z.object({
  lineId: z.string(),
  itemId: SlugSchema,
  name: LocalizedTextSchema,
  quantity: z.int().min(1),
  options: z.array(
    z.object({
      optionId: SlugSchema,
      name: LocalizedTextSchema,
      quantity: z.int().min(1),
      priceMinor: AmountMinorSchema,
    }),
  ),
  note: z.string(),
  /** The item with its options, once. */
  unitMinor: AmountMinorSchema,
  totalMinor: AmountMinorSchema,
});
export type PricedLine = z.infer<typeof PricedLineSchema>;

/** The server's price of a basket, with every reason why it could not be ordered now. */
export const QuoteSchema = z.object({
  restaurantId: SlugSchema,
  /** The restaurant's: times that concern it are shown in it. */
  timeZone: z.string(),
  menuVersion: z.int(),
  lines: z.array(PricedLineSchema),
  price: PriceBreakdownSchema,
  minimumMinor: AmountMinorSchema,
  /** As soon as possible; null for a slot, and where the way is not known. */
  etaMinutes: EtaMinutesSchema.nullable(),
  /** The slot that was asked for, where there is such a one. */
  scheduledFor: SlotSchema.nullable(),
  issues: z.array(CheckoutIssueSchema),
  expiresAt: InstantSchema,
});
export type Quote = z.infer<typeof QuoteSchema>;

export const handoffs = ['meet_at_door', 'leave_at_door', 'reception'] as const;
export type Handoff = (typeof handoffs)[number];
export const HandoffSchema = z.enum(handoffs);

/** What the kitchen is to do when something has run out: something else instead, without it, or no order. */
export const substitutions = ['replace', 'refund', 'cancel'] as const;
export type Substitution = (typeof substitutions)[number];
export const SubstitutionSchema = z.enum(substitutions);

export const PlaceOrderRequestSchema = z.object({
  restaurantId: SlugSchema,
  lines: z.array(BasketLineSchema).max(maxLines),
  serviceType: ServiceTypeSchema.default('delivery'),
  /** Needed for a delivery. */
  address: AddressSchema.optional(),
  couponCode: CouponCodeSchema.optional(),
  tipMinor: AmountMinorSchema.max(maxTipMinor).default(0),
  /** What the rider is to ask for or show; a PIN needs somebody at the door. */
  proof: ProofSchema.default('handed_over'),
  /** As typed; the server stores E.164. */
  phone: typedText(24),
  /** To the kitchen. */
  note: NoteSchema.default(''),
  /** To the rider. */
  riderNote: NoteSchema.default(''),
  handoff: HandoffSchema.default('meet_at_door'),
  cutlery: z.boolean().default(false),
  substitution: SubstitutionSchema.default('refund'),
  paymentMethod: PaymentMethodSchema,
  /** Paying cash: what will be handed over, at least the total, so that the rider brings the change. */
  cashGivenMinor: AmountMinorSchema.optional(),
  /** The `from` of a slot; absent is as soon as possible. */
  scheduledFor: InstantSchema.optional(),
  /** The total the person saw and agreed to. */
  expectedTotalMinor: AmountMinorSchema,
});
export type PlaceOrderRequest = z.input<typeof PlaceOrderRequestSchema>;
