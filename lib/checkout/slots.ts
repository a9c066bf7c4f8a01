/** Slots as one chooses among them: by day of the restaurant's zone, and what stands in when one is gone. */
import type { SlotOffer } from '@/contract/schemas/slot';
import { dayOf } from '@/lib/format/time';

/** The slots of one calendar day, in order. */
export interface SlotDay {
  /** `2026-10-20` in the restaurant's zone. */
  readonly day: string;
  readonly slots: readonly SlotOffer[];
}

/** Slots in order, day by day; a day whose every slot is taken is one too, so that nobody wonders where it went. */
export function slotDays(slots: readonly SlotOffer[], timeZone: string): SlotDay[] {
  const days = new Map<string, SlotOffer[]>();
  for (const slot of [...slots].sort((a, b) => Date.parse(a.from) - Date.parse(b.from))) {
    const day = dayOf(slot.from, timeZone);
    days.set(day, [...(days.get(day) ?? []), slot]);
  }
  return [...days].map(([day, own]) => ({ day, slots: own }));
}

/** The chosen slot if it is still free, else the next free one after it, else the first free one; null if none is. */
export function standInFor(slots: readonly SlotOffer[], chosen: string): SlotOffer | null {
  const free = slots.filter((slot) => slot.available);
  const wanted = chosen === '' ? 0 : Date.parse(chosen);
  return free.find((slot) => Date.parse(slot.from) >= wanted) ?? free[0] ?? null;
}
