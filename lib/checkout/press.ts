'use client';

/** What happens when the order button is pressed, in a script of its own: see `loadPress`. */
import type { PlaceOrderRequest, Quote } from '@/contract/schemas/basket';
import type { Basket } from '@/lib/basket/types';
import type { CheckoutForm, ChosenPlace } from './form';
import { issuesOfForm } from './form-issues';
import type { Issue } from './issues';
import { toOrderRequest } from './requests';

export { isFinal, placeOrder } from './place-order';

/** Everything as it was when the button was pressed; `agreed` is the price the person saw. */
export interface Press {
  readonly basket: Basket;
  readonly place: ChosenPlace;
  readonly form: CheckoutForm;
  readonly agreed: Quote;
}

/** The order to send, or all that is in its way and needs no server to be known. */
export function orderOf({ basket, place, form, agreed }: Press): PlaceOrderRequest | readonly Issue[] {
  const { totalMinor } = agreed.price;
  const issues = issuesOfForm(form, place, totalMinor);
  return issues.length > 0 ? issues : toOrderRequest(basket, place, form, totalMinor);
}
