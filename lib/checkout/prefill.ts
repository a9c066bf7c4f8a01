import type { FoundAddress } from '@/contract/place';
import type { Order } from '@/contract/schemas/order';
import type { SavedAddress } from '@/contract/schemas/person';
import { formatPhone } from '@/lib/format/phone';
import { type CheckoutForm, emptyForm } from './form';

/** What the form may be guessed from. */
export interface Known {
  readonly place: FoundAddress | null;
  readonly lastOrder: Pick<
    Order,
    'address' | 'serviceType' | 'phone' | 'handoff' | 'substitution' | 'payment'
  > | null;
  readonly saved: readonly SavedAddress[];
  readonly phone: string | null;
}

/**
 * The form as it may be guessed: the phone of the profile or else of the last order, how to hand over, to replace and
 * to pay as last time, and the door that belongs to the place. Never the notes, which were about that food, nor
 * cutlery or a tip, which are asked for anew.
 */
export function prefill({ place, lastOrder, saved, phone }: Known): CheckoutForm {
  const roadAddress = place?.roadAddress ?? '';
  const last = lastOrder?.serviceType === 'delivery' ? lastOrder : null;
  const here = saved.map(({ address }) => address).filter((each) => each.roadAddress === roadAddress);
  // One that was chosen among the saved ones is that door, wherever the last order went.
  const chosen = saved.find(
    ({ id, address }) => id === place?.savedId && address.roadAddress === roadAddress,
  )?.address;
  const lastDoor =
    chosen?.detail ?? (last?.address.roadAddress === roadAddress ? last.address.detail : undefined);
  // An order does not tell its entrance code again; a saved address keeps it.
  const kept =
    chosen ?? here.find((each) => each.detail === lastDoor) ?? (lastDoor === undefined ? here[0] : undefined);
  const known = phone ?? lastOrder?.phone;
  return {
    ...emptyForm,
    roadAddress,
    detail: lastDoor ?? kept?.detail ?? '',
    entranceCode: kept?.entranceCode ?? '',
    phone: known ? formatPhone(known) : '',
    ...(last && { handoff: last.handoff }),
    ...(lastOrder && { substitution: lastOrder.substitution, paymentMethod: lastOrder.payment.method }),
  };
}
