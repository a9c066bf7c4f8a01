/** What a press answered and what the live read brings may cross; the higher version of an order stays. */
import type { BoardOrder } from '@/contract/schemas/board';
import type { OrderStatus } from '@/contract/states/order';
import { columnOfStatus } from './group-orders';

/** `orders` with each one replaced by its newer version in `answered`, where there is one. */
export function newestOrders(
  orders: readonly BoardOrder[],
  answered: ReadonlyMap<string, BoardOrder>,
): readonly BoardOrder[] {
  if (answered.size === 0) return orders;
  return orders.map((order) => {
    const heard = answered.get(order.id);
    return heard && heard.version > order.version ? heard : order;
  });
}

/** Reads the order out of a 409's `current`, when it has the parts that are shown. */
export function orderIn(current: unknown): Pick<BoardOrder, 'id' | 'status' | 'version'> | null {
  if (typeof current !== 'object' || current === null) return null;
  if (!('id' in current && 'status' in current && 'version' in current)) return null;
  const { id, status, version } = current;
  if (typeof id !== 'string' || typeof status !== 'string' || typeof version !== 'number') return null;
  return isOrderStatus(status) ? { id, status, version } : null;
}

function isOrderStatus(status: string): status is OrderStatus {
  return Object.hasOwn(columnOfStatus, status);
}
