/** Wall clocks of time zones, by the platform's own zone data. */

export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** What a clock on the wall there shows. */
export function localTimeOf(instant: Date, timeZone: string): LocalTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, Number(part.value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: get('year'),
    month: get('month'),
    day: get('day'),
    hour: get('hour'),
    minute: get('minute'),
    second: get('second'),
  };
}

function asUtcMs(local: LocalTime): number {
  return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute, local.second);
}

/** The instant at which the wall clock shows it; days and minutes may overflow (day 32 is the 1st). */
export function instantOf(local: LocalTime, timeZone: string): Date {
  const wanted = asUtcMs(local);
  let guess = wanted;
  // Twice, since the first guess may stand on the other side of a change of the offset.
  for (let pass = 0; pass < 2; pass += 1) {
    guess += wanted - asUtcMs(localTimeOf(new Date(guess), timeZone));
  }
  return new Date(guess);
}

/** Orders count from 4 in the morning: an evening's last order belongs to that evening. */
const dayTurnsAtHour = 4;

/** `2026-11-23`: the business day that an instant belongs to. */
export function businessDayOf(instant: Date, timeZone: string): string {
  const shifted = new Date(instant.getTime() - dayTurnsAtHour * 3_600_000);
  const { year, month, day } = localTimeOf(shifted, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** When the business day of an instant began. */
export function businessDayStart(instant: Date, timeZone: string): Date {
  const [year = 0, month = 1, day = 1] = businessDayOf(instant, timeZone).split('-').map(Number);
  return instantOf({ year, month, day, hour: dayTurnsAtHour, minute: 0, second: 0 }, timeZone);
}
