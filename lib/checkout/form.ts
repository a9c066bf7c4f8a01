/** What a person fills in at the checkout. */

import type { FoundAddress } from '@/contract/place';
import type { Handoff, ServiceType, Substitution } from '@/contract/schemas/basket';
import type { PaymentMethod } from '@/contract/states/payment';

/** As soon as possible, or in a slot. */
export type When = 'asap' | 'slot';

/** The choices of one, in the order they stand on the screen. */
export const serviceTypes = ['delivery', 'pickup'] as const satisfies readonly ServiceType[];
export const whens = ['asap', 'slot'] as const satisfies readonly When[];
export const handoffs = ['meet_at_door', 'leave_at_door', 'reception'] as const satisfies readonly Handoff[];
export const substitutions = ['refund', 'replace', 'cancel'] as const satisfies readonly Substitution[];
export const paymentMethods = ['card_at_door', 'cash_at_door'] as const satisfies readonly PaymentMethod[];
/** In won, as the values of their fields; `other` is the amount in `otherTip`. */
export const tips = ['0', '1000', '2000', '3000', 'other'] as const;

/** The fields of the screen have these names; everything typed is kept as typed. */
export interface CheckoutForm {
  readonly serviceType: ServiceType;
  /** The place that `detail` and `entranceCode` belong to. No field of its own. */
  readonly roadAddress: string;
  /** 동/호 or floor, and the building's code, kept apart from the address. */
  readonly detail: string;
  readonly entranceCode: string;
  readonly when: When;
  /** The slot: when it begins and ends; empty while none is chosen. No fields of their own. */
  readonly scheduledFor: string;
  readonly scheduledTo: string;
  readonly phone: string;
  readonly handoff: Handoff;
  readonly riderNote: string;
  /** Four digits to be told at the door; only where one is met there. */
  readonly pin: boolean;
  readonly note: string;
  readonly substitution: Substitution;
  readonly cutlery: boolean;
  readonly tip: (typeof tips)[number];
  readonly otherTip: string;
  /** The coupon to be used; what is typed but not yet used is nobody's business. No field of its own. */
  readonly couponCode: string;
  readonly paymentMethod: PaymentMethod;
  /** What the person will hand over in cash; empty is the exact amount. */
  readonly cashGiven: string;
}

/** A form nobody has touched: now, by card, at the door, no cutlery, and no tip. */
export const emptyForm: CheckoutForm = {
  serviceType: 'delivery',
  roadAddress: '',
  detail: '',
  entranceCode: '',
  when: 'asap',
  scheduledFor: '',
  scheduledTo: '',
  phone: '',
  handoff: 'meet_at_door',
  riderNote: '',
  pin: false,
  note: '',
  substitution: 'refund',
  cutlery: false,
  tip: '0',
  otherTip: '',
  couponCode: '',
  paymentMethod: 'card_at_door',
  cashGiven: '',
};

/** The form at the place of `served`: what belongs to another door is not carried to this one. */
export function atPlaceOf(served: CheckoutForm, form: CheckoutForm): CheckoutForm {
  const { roadAddress, detail, entranceCode } = served;
  return form.roadAddress === roadAddress ? form : { ...form, roadAddress, detail, entranceCode };
}

/** The parts of a form that make a price. Nothing in them tells who typed it. */
export type PricedChoices = Pick<
  CheckoutForm,
  'serviceType' | 'when' | 'scheduledFor' | 'tip' | 'otherTip' | 'couponCode'
>;

/** Where a price is asked for: a place, or none yet. */
export type ChosenPlace = Pick<FoundAddress, 'postcode' | 'roadAddress'> | null;
