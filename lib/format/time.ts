/**
 * The one formatter of time. Clock times are those of a zone (a restaurant's, or the city's) on the 24-hour clock;
 * instants are ISO 8601 strings in UTC, as they come over the wire.
 */
import type { Locale } from '@/contract/text';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using one, so each is made once. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** `18:35`. */
export function formatTime(instant: string, timeZone: string): string {
  return formatOf('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );
}

/** `18:35–18:45`; one time where both ends are the same minute. */
export function formatTimeRange(range: { from: string; to: string }, timeZone: string): string {
  const from = formatTime(range.from, timeZone);
  const to = formatTime(range.to, timeZone);
  return from === to ? from : `${from}–${to}`;
}

/** `25–35분`, `25–35 min`. */
export function formatMinutesRange(range: { from: number; to: number }, locale: Locale): string {
  const minutes = range.from === range.to ? `${range.from}` : `${range.from}–${range.to}`;
  return locale === 'ko' ? `${minutes}분` : `${minutes} min`;
}

/** `25분`, `1시간 5분`; `25 min`, `1 h 5 min`. */
export function formatDuration(minutes: number, locale: Locale): string {
  const [hourWord, minuteWord] = locale === 'ko' ? ['시간', '분'] : [' h', ' min'];
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}${minuteWord}`;
  return rest === 0 ? `${hours}${hourWord}` : `${hours}${hourWord} ${rest}${minuteWord}`;
}

/** `10월 20일 (화)`, `Tue 20 Oct`. */
export function formatDay(instant: string, timeZone: string, locale: Locale): string {
  const date = new Date(instant);
  if (locale === 'ko') {
    const day = formatOf('ko-KR', { timeZone, month: 'long', day: 'numeric' }).format(date);
    return `${day} (${formatOf('ko-KR', { timeZone, weekday: 'short' }).format(date)})`;
  }
  return formatOf('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'short' })
    .format(date)
    .replace(',', '');
}

/** The calendar day in the zone, `2026-10-20`. */
export function dayOf(instant: string, timeZone: string): string {
  return formatOf('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );
}

/** Whole calendar days from `now` to the instant in the zone: 0 today, 1 tomorrow. */
function daysAhead(instant: string, now: string, timeZone: string): number {
  const dayMs = 24 * 60 * 60 * 1000;
  return Math.round((Date.parse(dayOf(instant, timeZone)) - Date.parse(dayOf(now, timeZone))) / dayMs);
}

/** `오늘`, `내일`, `10월 20일 (화)`; `today`, `tomorrow`, `Tue 20 Oct`. */
export function formatDayAhead(instant: string, now: string, timeZone: string, locale: Locale): string {
  const days = daysAhead(instant, now, timeZone);
  if (days === 0) return locale === 'ko' ? '오늘' : 'today';
  if (days === 1) return locale === 'ko' ? '내일' : 'tomorrow';
  return formatDay(instant, timeZone, locale);
}

/** The time, with the day where it is not today's: `17:00`, `내일 11:00`, `10월 20일 (화) 11:00`. */
export function formatDayTime(instant: string, now: string, timeZone: string, locale: Locale): string {
  const time = formatTime(instant, timeZone);
  if (daysAhead(instant, now, timeZone) === 0) return time;
  return `${formatDayAhead(instant, now, timeZone, locale)} ${time}`;
}

/** `오늘`, `내일`, `10월 20일 (화)`. */
export function formatDayWord(instant: string, now: string, timeZone: string, locale: Locale): string {
  const days = daysAhead(instant, now, timeZone);
  if (days === 0) return locale === 'ko' ? '오늘' : 'Today';
  if (days === 1) return locale === 'ko' ? '내일' : 'Tomorrow';
  return formatDay(instant, timeZone, locale);
}

/** `월`, `Mon`; `day` is 0 (Sunday) to 6. */
export function formatWeekday(day: number, locale: Locale): string {
  // 2023-01-01 was a Sunday.
  const date = new Date(Date.UTC(2023, 0, 1 + day));
  return formatOf(locale === 'ko' ? 'ko-KR' : 'en-GB', { timeZone: 'UTC', weekday: 'short' }).format(date);
}

/** The day of the week in the zone, 0 (Sunday) to 6. */
export function weekdayOf(instant: string, timeZone: string): number {
  return new Date(dayOf(instant, timeZone)).getUTCDay();
}
