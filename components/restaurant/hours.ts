/** Opening hours as a week reads them. */
import type { Hours } from '@/contract/schemas/restaurant';

export interface HoursRow {
  /** First and last day of the run, 0 (Sunday) to 6. The week begins on Monday. */
  readonly from: number;
  readonly to: number;
  /** `11:00–15:00`, in the order of the day; none where it is closed. */
  readonly periods: readonly string[];
  /** Open around the clock: `periods` says nothing then. */
  readonly allDay: boolean;
}

const week = [1, 2, 3, 4, 5, 6, 0] as const;

/** Days that follow each other and open alike are one row. */
export function weekOf(hours: readonly Hours[]): HoursRow[] {
  const rows: HoursRow[] = [];
  for (const day of week) {
    const ofDay = hours.filter((each) => each.day === day);
    const allDay = ofDay.some((each) => each.opens === each.closes);
    const periods = ofDay
      .toSorted((a, b) => a.opens.localeCompare(b.opens))
      .map((each) => `${each.opens}–${each.closes}`);
    const last = rows.at(-1);
    const alike = last && last.allDay === allDay && last.periods.join() === periods.join();
    if (alike) rows[rows.length - 1] = { ...last, to: day };
    else rows.push({ from: day, to: day, periods, allDay });
  }
  return rows;
}

/** Whether a row is about `day`; the week begins on Monday. */
export function includesDay({ from, to }: Pick<HoursRow, 'from' | 'to'>, day: number): boolean {
  const place = (each: number) => (each + 6) % 7;
  return place(from) <= place(day) && place(day) <= place(to);
}
