import { describe, expect, test } from 'vitest';
import { acceptByOf, slotsOf } from './slots';

const daily = (opens: string, closes: string, days = [0, 1, 2, 3, 4, 5, 6]) =>
  days.map((day) => ({ day, opens, closes }));
const kitchen = {
  hours: daily('11:00', '21:00'),
  timeZone: 'Asia/Seoul',
  paused: false,
  pausedUntil: null,
  prepMinutes: 20,
  acceptMinutes: 5,
};
// 2026-11-23 is a Monday; Seoul is nine hours ahead of UTC.
const at = (clock: string, day = 23) => new Date(`2026-11-${day}T${clock}:00+09:00`);
const clockOf = (date: Date | undefined) => date?.toISOString();
const minutesBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 60_000;

describe('slots', () => {
  test('begin when the kitchen can answer, cook and bring it, at a quarter of an hour', () => {
    const [first] = slotsOf(kitchen, at('12:02'), 2_000);
    // 5 to answer, 20 to cook, 15.8 on the way: 12:42 and a bit.
    expect(clockOf(first?.from)).toBe(clockOf(at('12:45')));
    expect(first && minutesBetween(first.readyBy, first.from)).toBe(16);
    expect(first && minutesBetween(first.cookFrom, first.readyBy)).toBe(20);
  });

  test('end with the kitchen’s day: what is cooked by closing may still be brought', () => {
    const today = slotsOf(kitchen, at('12:00'), 2_000).filter(({ from }) => from < at('04:00', 24));
    expect(clockOf(today.at(-1)?.from)).toBe(clockOf(at('21:15')));
    const fetched = slotsOf(kitchen, at('12:00'), 0).filter(({ from }) => from < at('04:00', 24));
    expect(clockOf(fetched.at(-1)?.from)).toBe(clockOf(at('21:00')));
  });

  test('are today’s and tomorrow’s, also when ordered before opening', () => {
    const slots = slotsOf(kitchen, at('07:00'), 0);
    expect(clockOf(slots[0]?.from)).toBe(clockOf(at('11:30')));
    expect(clockOf(slots.at(-1)?.from)).toBe(clockOf(at('21:00', 24)));
    expect(slots.every(({ from, to }) => minutesBetween(from, to) === 15)).toBe(true);
  });

  test('go past midnight where the kitchen does, and belong to the evening', () => {
    const late = { ...kitchen, hours: daily('17:00', '02:00') };
    const slots = slotsOf(late, at('23:50'), 0);
    expect(clockOf(slots[0]?.from)).toBe(clockOf(at('00:30', 24)));
    expect(slots.some(({ from }) => from.getTime() === at('02:00', 24).getTime())).toBe(true);
    expect(slots.some(({ from }) => from > at('02:00', 24) && from < at('17:30', 24))).toBe(false);
    // At one in the morning it still is yesterday's evening: tomorrow ends with tonight's late hours.
    expect(clockOf(slotsOf(late, at('01:00', 24), 0).at(-1)?.from)).toBe(clockOf(at('02:00', 25)));
  });

  test('keep to lunch and dinner', () => {
    const slots = slotsOf(
      { ...kitchen, hours: [...daily('11:00', '14:00'), ...daily('17:00', '21:00')] },
      at('10:00'),
      0,
    );
    const between = slots.filter(({ from }) => from > at('14:00') && from < at('17:30'));
    expect(between).toEqual([]);
  });

  test('begin after a pause, and are none while nobody knows its end', () => {
    const until = { ...kitchen, paused: true, pausedUntil: at('13:00') };
    expect(clockOf(slotsOf(until, at('12:00'), 0)[0]?.from)).toBe(clockOf(at('13:30')));
    expect(slotsOf({ ...until, pausedUntil: null }, at('12:00'), 0)).toEqual([]);
    expect(slotsOf({ ...kitchen, hours: [] }, at('12:00'), 0)).toEqual([]);
  });

  test('are whole and in order on the nights the clocks change', () => {
    const berlin = { ...kitchen, timeZone: 'Europe/Berlin', hours: daily('00:00', '00:00') };
    for (const night of ['2026-03-28T12:00:00Z', '2026-10-24T12:00:00Z']) {
      const slots = slotsOf(berlin, new Date(night), 0);
      for (const [index, slot] of slots.entries()) {
        const before = slots[index - 1];
        if (before) expect(before.to).toEqual(slot.from);
      }
      // Tomorrow's day ends at four on the wall, an hour earlier or later than 48 hours on.
      const end = slots.at(-1)?.to.toLocaleTimeString('de', { timeZone: 'Europe/Berlin' });
      expect(end).toMatch(/^0?4:00/);
    }
  });
});

test('the kitchen may think until it must begin, and half an hour at most once it is open', () => {
  const think = 30 * 60_000;
  const [soon] = slotsOf(kitchen, at('12:00'), 0);
  const later = slotsOf(kitchen, at('12:00'), 0).at(20);
  expect(soon && acceptByOf(kitchen, soon, at('12:00'), think)).toEqual(soon?.cookFrom);
  expect(later && acceptByOf(kitchen, later, at('12:00'), think)).toEqual(at('12:30'));
  const evening = slotsOf(kitchen, at('07:00'), 0).at(20);
  expect(evening && acceptByOf(kitchen, evening, at('07:00'), think)).toEqual(at('11:30'));
});
