/** What a person fills in at the checkout, and the order made of it. */

import type { FoundAddress } from '@/contract/place';
import type { Handoff, PlaceOrderRequest, QuoteRequest } from '@/contract/schemas/basket';
import type { PaymentMethod } from '@/contract/states/payment';
import { toOrderLines } from '@/lib/basket/totals';
import type { Basket } from '@/lib/basket/types';

export interface CheckoutForm {
  /** 동/호 or floor, and the building's code, kept apart from the address. Both belong to `roadAddress`. */
  readonly roadAddress: string;
  readonly detail: string;
  readonly entranceCode: string;
  /** As typed. */
  readonly phone: string;
  readonly handoff: Handoff;
  /** Four digits to be told at the door; only where one is met there. */
  readonly pin: boolean;
  readonly note: string;
  readonly cutlery: boolean;
  readonly paymentMethod: PaymentMethod;
}

/** A form nobody has touched: pay by card, meet at the door, no cutlery. */
export const emptyForm: CheckoutForm = {
  roadAddress: '',
  detail: '',
  entranceCode: '',
  phone: '',
  handoff: 'meet_at_door',
  pin: false,
  note: '',
  cutlery: false,
  paymentMethod: 'card_at_door',
};

/** The form for another place: what belongs to the old door is not carried to the new one. */
export function atPlace(form: CheckoutForm, place: FoundAddress | null): CheckoutForm {
  const roadAddress = place?.roadAddress ?? '';
  return form.roadAddress === roadAddress ? form : { ...form, roadAddress, detail: '', entranceCode: '' };
}

/** The body of `quoteBasket`. The detail of the address changes no price, so typing it asks nothing. */
export function toQuoteRequest(basket: Basket, place: FoundAddress | null): QuoteRequest {
  const { restaurantId } = basket;
  const lines = toOrderLines(basket);
  if (!place) return { restaurantId, lines };
  return {
    restaurantId,
    lines,
    address: { postcode: place.postcode, roadAddress: place.roadAddress, detail: '' },
  };
}

/** The body of `placeOrder`: the basket, the form, and the total the person sees. */
export function toOrderRequest(
  basket: Basket,
  place: FoundAddress,
  form: CheckoutForm,
  expectedTotalMinor: number,
): PlaceOrderRequest {
  const entranceCode = form.entranceCode.trim();
  return {
    restaurantId: basket.restaurantId,
    lines: toOrderLines(basket),
    address: {
      postcode: place.postcode,
      roadAddress: place.roadAddress,
      detail: form.detail.trim(),
      ...(entranceCode ? { entranceCode } : {}),
    },
    phone: form.phone.trim(),
    note: form.note.trim(),
    handoff: form.handoff,
    proof: form.pin && form.handoff === 'meet_at_door' ? 'pin' : 'handed_over',
    cutlery: form.cutlery,
    paymentMethod: form.paymentMethod,
    expectedTotalMinor,
  };
}
