import type { Order } from '@/contract/schemas/order';

/** The word for how an order is or was paid: where, with what, and whether already. */
export function payWordOf({ payment, serviceType }: Pick<Order, 'payment' | 'serviceType'>) {
  if (payment.status === 'voided') return 'voided';
  const means = payment.method === 'card_at_door' ? 'card' : 'cash';
  const done = payment.status === 'due' ? 'due' : 'paid';
  return serviceType === 'pickup' ? (`counter_${means}_${done}` as const) : (`${means}_${done}` as const);
}
