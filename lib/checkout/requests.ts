/** From a basket and a form to what the server is asked. */
import type { Address } from '@/contract/place';
import type { PlaceOrderRequest, QuoteRequest } from '@/contract/schemas/basket';
import { toOrderLines } from '@/lib/basket/totals';
import type { Basket } from '@/lib/basket/types';
import { parseWon, tipMinorOf } from './amounts';
import type { CheckoutForm, ChosenPlace, PricedChoices } from './form';

/** The body of `quoteBasket`. The detail of the address changes no price, so typing it asks nothing. */
export function toQuoteRequest(basket: Basket, place: ChosenPlace, choices: PricedChoices): QuoteRequest {
  return {
    restaurantId: basket.restaurantId,
    lines: toOrderLines(basket),
    ...pricedParts(choices),
    ...(place && choices.serviceType === 'delivery' ? { address: addressOf(place, '') } : {}),
  };
}

/** The body of `placeOrder`: the basket, the form, and the total the person sees. */
export function toOrderRequest(
  basket: Basket,
  place: ChosenPlace,
  form: CheckoutForm,
  expectedTotalMinor: number,
): PlaceOrderRequest {
  const shared = {
    restaurantId: basket.restaurantId,
    lines: toOrderLines(basket),
    ...pricedParts(form),
    phone: form.phone.trim(),
    note: form.note.trim(),
    substitution: form.substitution,
    cutlery: form.cutlery,
    paymentMethod: form.paymentMethod,
    ...cashOf(form),
    expectedTotalMinor,
  };
  if (form.serviceType === 'pickup' || !place) return shared;
  const entranceCode = form.entranceCode.trim();
  return {
    ...shared,
    address: { ...addressOf(place, form.detail.trim()), ...(entranceCode ? { entranceCode } : {}) },
    handoff: form.handoff,
    proof: form.pin && form.handoff === 'meet_at_door' ? 'pin' : 'handed_over',
    riderNote: form.riderNote.trim(),
  };
}

/** The same order priced again: everything of it that makes a price. */
export function quoteRequestOf(order: PlaceOrderRequest): QuoteRequest {
  const { restaurantId, lines, address, serviceType, couponCode, tipMinor, scheduledFor } = order;
  return { restaurantId, lines, address, serviceType, couponCode, tipMinor, scheduledFor };
}

function pricedParts(choices: PricedChoices) {
  const tipMinor = tipMinorOf(choices) ?? 0;
  const { serviceType, couponCode, when, scheduledFor } = choices;
  return {
    serviceType,
    ...(couponCode ? { couponCode } : {}),
    ...(tipMinor > 0 ? { tipMinor } : {}),
    ...(when === 'slot' && scheduledFor ? { scheduledFor } : {}),
  };
}

function cashOf({ paymentMethod, cashGiven }: CheckoutForm) {
  const cashGivenMinor = paymentMethod === 'cash_at_door' ? parseWon(cashGiven) : null;
  return cashGivenMinor === null ? {} : { cashGivenMinor };
}

function addressOf({ postcode, roadAddress }: NonNullable<ChosenPlace>, detail: string): Address {
  return { postcode, roadAddress, detail };
}
