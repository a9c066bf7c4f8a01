/** The order a person placed last: what they typed then need not be typed again. */
import 'server-only';
import type { Order } from '@/contract/schemas/order';
import { getServerClient } from './client';

/** The last order in full, or null where there is none or it cannot be read now: a convenience never stops a page. */
export async function getLastOrder(): Promise<Order | null> {
  const client = await getServerClient();
  const list = await client.listOrders();
  const [last] = list.ok ? list.data.orders : [];
  if (!last) return null;
  const order = await client.getOrder({ params: { orderId: last.id } });
  return order.ok ? order.data : null;
}
