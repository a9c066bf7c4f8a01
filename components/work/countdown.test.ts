import { expect, test } from 'vitest';
import { minutesLeft, passedMark, secondsLeft } from './countdown';

const noon = Date.parse('2026-03-01T12:00:00Z');

test('a started second counts whole, and nothing is left after the deadline', () => {
  expect(secondsLeft('2026-03-01T12:04:11.200Z', noon)).toBe(252);
  expect(secondsLeft('2026-03-01T12:00:00Z', noon)).toBe(0);
  expect(secondsLeft('2026-03-01T11:59:00Z', noon)).toBe(0);
});

test('minutes round up before the deadline and count the full ones after it', () => {
  expect(minutesLeft('2026-03-01T12:05:01Z', noon)).toBe(6);
  expect(minutesLeft('2026-03-01T12:00:00Z', noon)).toBe(0);
  expect(minutesLeft('2026-03-01T11:59:30Z', noon)).toBe(-0);
  expect(minutesLeft('2026-03-01T11:56:30Z', noon)).toBe(-3);
});

test('a mark is passed once, also when seconds were skipped', () => {
  expect(passedMark(61, 60, [60, 20])).toBe(60);
  expect(passedMark(60, 59, [60, 20])).toBeNull();
  expect(passedMark(90, 15, [60, 20])).toBe(20);
  expect(passedMark(10, 300, [60, 20])).toBeNull();
});
