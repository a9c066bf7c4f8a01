/** What is going on with an order on its way, in the sentences of its own screen. */
import { type Scene, sceneOf } from '@/components/order/scene';
import type { ActiveOrder } from '@/contract/schemas/active';

/** Which sentences of `order.sentence` there are for a scene; cancelling differs by who did it. */
export const sentences = [
  'placed',
  'scheduled',
  'accepted',
  'preparing',
  'ready',
  'to_fetch',
  'on_way',
  'at_door',
  'delivered',
  'collected',
  'undelivered',
  'returning',
  'rejected',
  'expired',
  'cancelled',
  'cancelled_customer',
  'cancelled_restaurant',
] as const satisfies readonly (Scene | 'cancelled_customer' | 'cancelled_restaurant')[];

/** The server hands them over, in one language: a whole namespace would be four times as much. */
export type SceneWords = Readonly<Partial<Record<(typeof sentences)[number], string>>>;

export function sceneOfActive(order: ActiveOrder): Scene {
  return sceneOf({
    status: order.status,
    serviceType: order.serviceType,
    scheduledFor: order.scheduledFor,
    delivery: order.deliveryStatus && { status: order.deliveryStatus },
  });
}

export function wordsOf(order: ActiveOrder, words: SceneWords): string {
  const scene = sceneOfActive(order);
  const by = order.ending?.by;
  const name =
    scene === 'cancelled' && (by === 'customer' || by === 'restaurant')
      ? (`cancelled_${by}` as const)
      : scene;
  return words[name] ?? '';
}
