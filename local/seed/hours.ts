/** Opening hours in the few shapes that restaurants have. Days are 0 (Sunday) to 6, times are local. */
import type { Hours } from '@/contract/schemas/restaurant';

export const sunday = 0;
export const monday = 1;
export const tuesday = 2;
export const wednesday = 3;
export const saturday = 6;

const week = [0, 1, 2, 3, 4, 5, 6];

/** The same hours each day but the days off; `closes` at or before `opens` is after midnight. */
export function daily(opens: string, closes: string, daysOff: readonly number[] = []): Hours[] {
  return week.filter((day) => !daysOff.includes(day)).map((day) => ({ day, opens, closes }));
}

/** One pair of hours from Monday to Friday, another on Saturday and Sunday. */
export function weekdaysAndWeekend(
  weekdays: readonly [opens: string, closes: string],
  weekend: readonly [opens: string, closes: string],
): Hours[] {
  return [...daily(...weekdays, [sunday, saturday]), ...daily(...weekend, [1, 2, 3, 4, 5])];
}

/** Lunch and dinner with a break between them (브레이크 타임). */
export function lunchAndDinner(
  lunch: readonly [opens: string, closes: string],
  dinner: readonly [opens: string, closes: string],
  daysOff: readonly number[] = [],
): Hours[] {
  return [...daily(...lunch, daysOff), ...daily(...dinner, daysOff)];
}

/** Open day and night: each day runs from midnight to midnight. */
export const dayAndNight = daily('00:00', '00:00');
