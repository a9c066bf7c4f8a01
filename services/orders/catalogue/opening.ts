/** When a restaurant takes orders: its hours in its own zone, and whether the kitchen paused. */
import type { Hours, Opening } from '@/contract/schemas/restaurant';
import { instantOf, type LocalTime, localTimeOf } from './zoned-time';

export interface OpeningFacts {
  readonly hours: readonly Hours[];
  readonly timeZone: string;
  readonly paused: boolean;
  readonly pausedUntil: Date | null;
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

interface Day {
  readonly timeZone: string;
  readonly from: number;
  readonly to: number;
  readonly periods: readonly Period[];
}

// Asking the zone data is dear, and a list of restaurants asks for each of them: once per day is enough.
const days = new WeakMap<readonly Hours[], Day>();

/** The periods around an instant, from yesterday's (which may last past midnight) to next week's, joined. */
export function periodsAround(now: Date, { hours, timeZone }: Pick<OpeningFacts, 'hours' | 'timeZone'>) {
  const at = now.getTime();
  const known = days.get(hours);
  if (known?.timeZone === timeZone && known.from <= at && at < known.to) return known.periods;
  const today = { ...localTimeOf(now, timeZone), hour: 0, minute: 0, second: 0 };
  const day: Day = {
    timeZone,
    from: instantOf(today, timeZone).getTime(),
    to: instantOf({ ...today, day: today.day + 1 }, timeZone).getTime(),
    periods: periodsOf(today, hours, timeZone),
  };
  days.set(hours, day);
  return day.periods;
}

function periodsOf(today: LocalTime, hours: readonly Hours[], timeZone: string): Period[] {
  const weekday = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
  const periods: Period[] = [];
  for (let offset = -1; offset <= 8; offset += 1) {
    for (const { opens, closes } of hours.filter((each) => each.day === (weekday + offset + 14) % 7)) {
      const at = (clock: string, days: number) =>
        instantOf(
          {
            year: today.year,
            month: today.month,
            day: today.day + offset + days,
            hour: Number(clock.slice(0, 2)),
            minute: Number(clock.slice(3)),
            second: 0,
          },
          timeZone,
        ).getTime();
      periods.push({ from: at(opens, 0), to: at(closes, closes <= opens ? 1 : 0) });
    }
  }
  const joined: Period[] = [];
  for (const period of periods.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && period.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, period.to) };
    } else joined.push(period);
  }
  return joined;
}

const iso = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());

/** Whether the kitchen's pause holds at `now`. */
export function isPaused(facts: Pick<OpeningFacts, 'paused' | 'pausedUntil'>, now: Date): boolean {
  return facts.paused && (facts.pausedUntil === null || facts.pausedUntil.getTime() > now.getTime());
}

/** Outside the hours it is closed, paused or not. A restaurant that never closes has no next change. */
export function openingAt(facts: OpeningFacts, now: Date): Opening {
  const at = now.getTime();
  const periods = periodsAround(now, facts);
  const current = periods.find((period) => period.from <= at && at < period.to);
  if (!current) {
    return { status: 'closed', nextChangeAt: iso(periods.find((period) => period.from > at)?.from) };
  }
  if (isPaused(facts, now)) {
    return { status: 'paused', nextChangeAt: iso(facts.pausedUntil?.getTime()) };
  }
  const neverCloses = current.to - at > 7 * 86_400_000;
  return { status: 'open', nextChangeAt: neverCloses ? null : iso(current.to) };
}
