import { expect, test } from 'vitest';
import { openingAt } from './opening';
import { businessDayOf, businessDayStart, instantOf } from './zoned-time';

const seoul = { timeZone: 'Asia/Seoul', paused: false, pausedUntil: null };
const daily = (opens: string, closes: string, days = [0, 1, 2, 3, 4, 5, 6]) =>
  days.map((day) => ({ day, opens, closes }));
// 2026-11-23 is a Monday; Seoul is nine hours ahead of UTC.
const at = (clock: string, day = 23) => new Date(`2026-11-${day}T${clock}:00+09:00`);
const utc = (clock: string, day = 23) => at(clock, day).toISOString();

test.each([
  ['before opening', daily('11:00', '21:00'), at('10:59'), 'closed', utc('11:00')],
  ['at the minute of opening', daily('11:00', '21:00'), at('11:00'), 'open', utc('21:00')],
  ['a minute before closing', daily('11:00', '21:00'), at('20:59'), 'open', utc('21:00')],
  ['at the minute of closing', daily('11:00', '21:00'), at('21:00'), 'closed', utc('11:00', 24)],
  ['after midnight of late hours', daily('17:00', '02:00'), at('01:30'), 'open', utc('02:00')],
  ['after late hours', daily('17:00', '02:00'), at('02:00'), 'closed', utc('17:00')],
  [
    'late hours from Sunday reach into Monday',
    daily('18:00', '03:00', [0]),
    at('02:59'),
    'open',
    utc('03:00'),
  ],
  ['a day without hours', daily('11:00', '21:00', [2]), at('12:00'), 'closed', utc('11:00', 24)],
  [
    'only last Monday is left in the week',
    daily('09:00', '10:00', [1]),
    at('10:30'),
    'closed',
    utc('09:00', 30),
  ],
  [
    'between lunch and dinner',
    [...daily('11:00', '14:00'), ...daily('17:00', '21:00')],
    at('15:00'),
    'closed',
    utc('17:00'),
  ],
  [
    'hours that touch are one',
    [...daily('11:00', '14:00'), ...daily('14:00', '21:00')],
    at('13:00'),
    'open',
    utc('21:00'),
  ],
  ['around the clock', daily('00:00', '00:00'), at('03:00'), 'open', null],
  ['no hours at all', [], at('12:00'), 'closed', null],
])('%s', (_, hours, now, status, nextChangeAt) => {
  expect(openingAt({ ...seoul, hours }, now)).toEqual({ status, nextChangeAt });
});

test('hours are the restaurant’s own, wherever the server stands', () => {
  const facts = { ...seoul, hours: daily('11:00', '21:00'), timeZone: 'America/New_York' };
  expect(openingAt(facts, new Date('2026-11-23T16:00:00Z')).status).toBe('open');
  expect(openingAt(facts, new Date('2026-11-23T15:59:00Z')).status).toBe('closed');
});

test('on the day the clocks change, it still opens when the clock on the wall says so', () => {
  const facts = { ...seoul, hours: daily('11:00', '21:00'), timeZone: 'America/New_York' };
  // 2026-11-01: from UTC−4 to UTC−5 at two in the morning.
  expect(openingAt(facts, new Date('2026-11-01T04:30:00Z')).nextChangeAt).toBe('2026-11-01T16:00:00.000Z');
});

test('a pause shuts an open kitchen until it ends', () => {
  const facts = { ...seoul, hours: daily('11:00', '21:00'), paused: true };
  const until = at('13:00');
  expect(openingAt({ ...facts, pausedUntil: until }, at('12:00'))).toEqual({
    status: 'paused',
    nextChangeAt: until.toISOString(),
  });
  expect(openingAt({ ...facts, pausedUntil: until }, at('13:00')).status).toBe('open');
  expect(openingAt(facts, at('12:00'))).toEqual({ status: 'paused', nextChangeAt: null });
});

test('outside its hours a paused kitchen is closed', () => {
  expect(openingAt({ ...seoul, hours: daily('11:00', '21:00'), paused: true }, at('22:00')).status).toBe(
    'closed',
  );
});

test('the last orders of a night belong to that evening', () => {
  expect(businessDayOf(at('03:59', 24), 'Asia/Seoul')).toBe('2026-11-23');
  expect(businessDayOf(at('04:00', 24), 'Asia/Seoul')).toBe('2026-11-24');
  expect(businessDayStart(at('03:59', 24), 'Asia/Seoul')).toEqual(at('04:00', 23));
});

test('a wall clock and its instant agree, also over the end of a month', () => {
  const local = { year: 2026, month: 11, day: 31, hour: 0, minute: 0, second: 0 };
  expect(instantOf(local, 'Asia/Seoul')).toEqual(new Date('2026-12-01T00:00:00+09:00'));
});
