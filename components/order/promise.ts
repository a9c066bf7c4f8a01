/** The promise of a time: when it counts as moved, and whether it is broken. */
import type { Order } from '@/contract/schemas/order';
import type { Eta } from '@/contract/time';
import type { Scene } from './scene';

/** Smaller moves than this are noise, and saying them makes nobody wiser. */
const noiseMs = 60_000;

const apart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b));

/** The range to show: the one that is shown, unless the one that was heard is more than a minute off. */
export function steadied(shown: Eta | null, heard: Eta | null): Eta | null {
  if (!shown || !heard) return heard;
  const isMoved = apart(shown.from, heard.from) > noiseMs || apart(shown.to, heard.to) > noiseMs;
  return isMoved ? heard : shown;
}

export type LateReason = 'kitchen' | 'no_rider' | 'rider' | 'road';

/** Why an order may arrive later than was promised, or null where it is in time (or promises nothing any more). */
export function latenessOf(
  order: Pick<Order, 'eta' | 'promised' | 'delivery'>,
  scene: Scene,
): LateReason | null {
  const { eta, promised } = order;
  if (!eta || !promised || Date.parse(eta.to) - Date.parse(promised.to) <= noiseMs) return null;
  switch (scene) {
    case 'accepted':
    case 'preparing':
      return 'kitchen';
    case 'ready':
      return order.delivery?.status === 'unassigned' || order.delivery?.status === 'offered'
        ? 'no_rider'
        : 'rider';
    case 'on_way':
      return 'road';
    default:
      return null;
  }
}
