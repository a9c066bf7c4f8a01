import { describe, expect, it } from 'vitest';
import { includesDay, weekOf } from './hours';

const daily = (opens: string, closes: string, days = [0, 1, 2, 3, 4, 5, 6]) =>
  days.map((day) => ({ day, opens, closes }));

describe('weekOf', () => {
  it('says one thing once where every day is alike', () => {
    expect(weekOf(daily('11:00', '22:00'))).toEqual([
      { from: 1, to: 0, periods: ['11:00–22:00'], allDay: false },
    ]);
  });

  it('keeps lunch and dinner apart, in the order of the day, and shows the day off', () => {
    const hours = [
      ...daily('17:00', '22:00', [2, 3, 4, 5, 6, 0]),
      ...daily('11:00', '15:00', [2, 3, 4, 5, 6, 0]),
    ];
    expect(weekOf(hours)).toEqual([
      { from: 1, to: 1, periods: [], allDay: false },
      { from: 2, to: 0, periods: ['11:00–15:00', '17:00–22:00'], allDay: false },
    ]);
  });

  it('takes opening and closing at the same time as open around the clock', () => {
    expect(weekOf(daily('00:00', '00:00')).map((row) => row.allDay)).toEqual([true]);
  });
});

it('a row of the week, which begins on Monday, includes its days', () => {
  const days = (from: number, to: number) =>
    [0, 1, 2, 3, 4, 5, 6].filter((day) => includesDay({ from, to }, day));
  expect(days(1, 0)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(days(6, 0)).toEqual([0, 6]);
  expect(days(2, 2)).toEqual([2]);
});
