import { describe, expect, it } from 'vitest';
import { formatClock } from './clock';
import { formatDistance } from './distance';
import { formatMoney } from './money';
import { formatPhone } from './phone';
import {
  formatDay,
  formatDayAhead,
  formatDayTime,
  formatDuration,
  formatMinutesRange,
  formatTime,
  formatTimeRange,
  weekdayOf,
} from './time';

const seoul = 'Asia/Seoul';

describe('formatMoney', () => {
  it('writes whole won the way each language does', () => {
    expect(formatMoney(23_500, 'ko')).toBe('23,500원');
    expect(formatMoney(23_500, 'en')).toBe('₩23,500');
    expect(formatMoney(0, 'ko')).toBe('0원');
  });

  it('puts a true minus before a discount', () => {
    expect(formatMoney(-1_000, 'ko')).toBe('−1,000원');
    expect(formatMoney(-1_000, 'en')).toBe('−₩1,000');
  });
});

describe('time', () => {
  it('shows the clock of the zone, whatever the machine has', () => {
    expect(formatTime('2026-10-20T09:05:00Z', seoul)).toBe('18:05');
    expect(formatTime('2026-10-20T15:00:00Z', seoul)).toBe('00:00');
  });

  it('writes a range once where both ends fall together', () => {
    const from = '2026-10-20T09:35:00Z';
    expect(formatTimeRange({ from, to: '2026-10-20T09:45:00Z' }, seoul)).toBe('18:35–18:45');
    expect(formatTimeRange({ from, to: from }, seoul)).toBe('18:35');
    expect(formatMinutesRange({ from: 25, to: 35 }, 'ko')).toBe('25–35분');
    expect(formatMinutesRange({ from: 30, to: 30 }, 'en')).toBe('30 min');
  });

  it('says hours from sixty minutes on', () => {
    expect(formatDuration(59, 'ko')).toBe('59분');
    expect(formatDuration(60, 'ko')).toBe('1시간');
    expect(formatDuration(65, 'en')).toBe('1 h 5 min');
  });

  it('says today and tomorrow as one does, and names any other day', () => {
    const now = '2026-10-20T14:30:00Z'; // 23:30 in Seoul
    expect(formatDayAhead('2026-10-20T14:50:00Z', now, seoul, 'ko')).toBe('오늘');
    expect(formatDayAhead('2026-10-20T15:10:00Z', now, seoul, 'en')).toBe('tomorrow');
    expect(formatDayAhead('2026-10-19T09:00:00Z', now, seoul, 'en')).toBe('Mon 19 Oct');
  });

  it('adds the day only where it is not today in the zone', () => {
    const now = '2026-10-20T14:30:00Z'; // 23:30 in Seoul
    expect(formatDayTime('2026-10-20T14:50:00Z', now, seoul, 'ko')).toBe('23:50');
    expect(formatDayTime('2026-10-20T15:10:00Z', now, seoul, 'ko')).toBe('내일 00:10');
    expect(formatDayTime('2026-10-20T15:10:00Z', now, seoul, 'en')).toBe('tomorrow 00:10');
    expect(formatDayTime('2026-10-22T02:00:00Z', now, seoul, 'ko')).toBe('10월 22일 (목) 11:00');
    expect(formatDay('2026-10-20T02:00:00Z', seoul, 'en')).toBe('Tue 20 Oct');
  });

  it('knows the day of the week where it is asked for', () => {
    expect(weekdayOf('2026-10-20T14:30:00Z', seoul)).toBe(2);
    expect(weekdayOf('2026-10-20T15:10:00Z', seoul)).toBe(3);
  });

  it('counts down without a negative and without a missing zero', () => {
    expect(formatClock(252_000)).toBe('4:12');
    expect(formatClock(251_001)).toBe('4:12');
    expect(formatClock(-5)).toBe('0:00');
    expect(formatClock(3_845_000)).toBe('1:04:05');
  });
});

describe('formatDistance', () => {
  it('rounds to what one can walk by', () => {
    expect(formatDistance(648)).toBe('650\u00a0m');
    expect(formatDistance(994)).toBe('990\u00a0m');
    expect(formatDistance(996)).toBe('1.0\u00a0km');
    expect(formatDistance(1_234)).toBe('1.2\u00a0km');
  });
});

describe('formatPhone', () => {
  it('puts the trunk zero back and groups as people read it', () => {
    expect(formatPhone('+821012345678')).toBe('010-1234-5678');
    expect(formatPhone('+8227771234')).toBe('02-777-1234');
    expect(formatPhone('+82314567890')).toBe('031-456-7890');
    expect(formatPhone('+8250712345678')).toBe('0507-1234-5678');
  });

  it('leaves numbers of other countries alone', () => {
    expect(formatPhone('+14155550123')).toBe('+14155550123');
  });
});
