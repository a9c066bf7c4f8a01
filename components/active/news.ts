/** Which changes of orders are worth a word to somebody who is looking at something else. */
import type { ActiveOrder } from '@/contract/schemas/active';
import { sceneOfActive } from './standing';

/** Orders whose scene changed since `before`. New ones are no news: whoever placed them was there. */
export function newsOf(before: readonly ActiveOrder[], now: readonly ActiveOrder[]): ActiveOrder[] {
  return now.filter((order) => {
    const known = before.find(({ id }) => id === order.id);
    if (!known || order.version <= known.version) return false;
    if (order.ending?.by === 'customer') return false;
    return sceneOfActive(order) !== sceneOfActive(known);
  });
}
