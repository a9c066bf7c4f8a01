/** Quarters of an hour that an order may be wanted for: from the hours of the kitchen, backwards from the door. */
import type { Slot as WireSlot } from '@/contract/schemas/slot';
import { plusMinutes, plusMs } from '@/services/kit/clock';
import type { RestaurantRow } from '../catalogue/load';
import { isPaused, periodsAround } from '../catalogue/opening';
import { businessDayStart } from '../catalogue/zoned-time';
import { afterKitchenMinutes } from '../pricing/eta';

export const slotMinutes = 15;
const slotMs = slotMinutes * 60_000;

export interface Slot {
  readonly from: Date;
  readonly to: Date;
  /** When the kitchen must be done, and when it must begin. */
  readonly readyBy: Date;
  readonly cookFrom: Date;
}

type Facts = Pick<
  RestaurantRow,
  'hours' | 'timeZone' | 'paused' | 'pausedUntil' | 'prepMinutes' | 'acceptMinutes'
>;

/** When the kitchen next takes orders: now, at its next opening, or never (nobody knows when). */
export function answersFrom(facts: Facts, now: Date): Date | null {
  const resumes = isPaused(facts, now) ? facts.pausedUntil : now;
  if (resumes === null) return null;
  const at = resumes.getTime();
  const period = periodsAround(now, facts).find(({ to }) => to > at);
  return period ? new Date(Math.max(period.from, at)) : null;
}

/** The slot that begins at `from`, worked out backwards; not yet held against the hours. */
function slotAt(facts: Facts, from: number, metres: number): Slot {
  const ready = from - afterKitchenMinutes(metres) * 60_000;
  const readyBy = new Date(Math.floor(ready / 60_000) * 60_000);
  return {
    from: new Date(from),
    to: new Date(from + slotMs),
    readyBy,
    cookFrom: plusMinutes(readyBy, -facts.prepMinutes),
  };
}

/** By the wall clock there: two days from now may be an hour more or less than 48. */
function endOfTomorrow(now: Date, timeZone: string): Date {
  const inTwoDays = plusMinutes(businessDayStart(now, timeZone), (2 * 24 + 12) * 60);
  return businessDayStart(inTwoDays, timeZone);
}

/**
 * Slots until the end of tomorrow. The kitchen has time to answer before it must begin, begins and ends within one
 * opening period, and the food is on its way (or called out) in time. Quarters of an hour are the same on every
 * wall clock, so a change of the clocks takes away or repeats whole slots and bends none.
 */
export function slotsOf(facts: Facts, now: Date, metres: number): Slot[] {
  const answers = answersFrom(facts, now);
  if (answers === null) return [];
  const end = endOfTomorrow(now, facts.timeZone).getTime();
  const slots: Slot[] = [];
  for (const period of periodsAround(now, facts)) {
    const earliest = plusMinutes(
      new Date(Math.max(period.from, answers.getTime())),
      facts.acceptMinutes + facts.prepMinutes + afterKitchenMinutes(metres),
    );
    const latest = Math.min(end - 1, period.to + afterKitchenMinutes(metres) * 60_000);
    for (let from = Math.ceil(earliest.getTime() / slotMs) * slotMs; from <= latest; from += slotMs) {
      const slot = slotAt(facts, from, metres);
      if (slot.readyBy.getTime() <= period.to) slots.push(slot);
    }
  }
  return slots;
}

/** Until when the kitchen may think about an order for a slot: it must leave time to cook. */
export function acceptByOf(facts: Facts, slot: Slot, now: Date, thinkMs: number): Date {
  const thought = plusMs(answersFrom(facts, now) ?? now, thinkMs);
  return thought.getTime() < slot.cookFrom.getTime() ? thought : slot.cookFrom;
}

export const wireSlot = ({ from, to }: Pick<Slot, 'from' | 'to'>): WireSlot => ({
  from: from.toISOString(),
  to: to.toISOString(),
});
