/** Arrival promises: the pieces of product §3.3, rounded up to five minutes, never in the past. */
import type { Eta, EtaMinutes } from '@/contract/time';
import { plusMinutes } from '@/services/kit/clock';

const handOverMinutes = 2;
const doorMinutes = 3;
const rangeMinutes = 10;
const fiveMinutesMs = 5 * 60_000;

/** Minutes on the road: streets are a third longer than the line, and a scooter in Seoul makes 15 km/h. */
export function travelMinutes(distanceMetres: number): number {
  return (distanceMetres * 1.35) / 250;
}

/** From a finished kitchen to the door, or to the counter where there is no way to go. */
export function afterKitchenMinutes(distanceMetres: number): number {
  return handOverMinutes + travelMinutes(distanceMetres) + doorMinutes;
}

/** Before an order exists: from now, with the kitchen's usual time. */
export function etaMinutes(prepMinutes: number, distanceMetres: number): EtaMinutes {
  const minutes = prepMinutes + afterKitchenMinutes(distanceMetres);
  const from = Math.min(590, Math.ceil(minutes / 5) * 5);
  return { from, to: from + rangeMinutes };
}

/** Five-minute range that begins when `minutes` after `start` have passed. */
function rangeFrom(start: Date, minutes: number): Eta {
  const at = plusMinutes(start, minutes).getTime();
  const from = new Date(Math.ceil(at / fiveMinutesMs) * fiveMinutesMs);
  return { from: from.toISOString(), to: plusMinutes(from, rangeMinutes).toISOString() };
}

/** When food that is (or will be) ready at `readyAt` reaches the door. */
export function etaFromKitchen(now: Date, readyAt: Date, distanceMetres: number): Eta {
  const start = readyAt.getTime() > now.getTime() ? readyAt : now;
  return rangeFrom(start, afterKitchenMinutes(distanceMetres));
}

/** When food that is on the road, so far from the door, reaches it. */
export function etaFromRoad(now: Date, distanceMetres: number): Eta {
  return rangeFrom(now, travelMinutes(distanceMetres) + doorMinutes);
}
