import type { Order } from '@/contract/schemas/order';
import { formatPhone } from '@/lib/format/phone';
import { type CheckoutForm, emptyForm } from './form';

/**
 * The form as the last order lets us guess it: the phone, the door, how to hand over and to pay. Never the note, which
 * was about that food, nor cutlery, which is asked for each time.
 */
export function prefillFrom(
  order: Pick<Order, 'address' | 'phone' | 'handoff' | 'payment'> | null,
): CheckoutForm {
  if (!order) return emptyForm;
  return {
    ...emptyForm,
    roadAddress: order.address.roadAddress,
    detail: order.address.detail,
    phone: formatPhone(order.phone),
    handoff: order.handoff,
    paymentMethod: order.payment.method,
  };
}
