import { expect, test } from 'vitest';
import { slotDays, standInFor } from './slots';

const slot = (from: string, available = true) => ({
  from,
  to: new Date(Date.parse(from) + 15 * 60_000).toISOString(),
  available,
});

test('slots stand under the day of the restaurant’s zone, also across its midnight', () => {
  const days = slotDays(
    [slot('2026-11-24T15:00:00.000Z'), slot('2026-11-24T14:45:00.000Z'), slot('2026-11-24T15:15:00.000Z')],
    'Asia/Seoul',
  );
  expect(days.map(({ day, slots }) => [day, slots.length])).toEqual([
    ['2026-11-24', 1],
    ['2026-11-25', 2],
  ]);
});

test('an hour that comes twice when the clocks go back is two slots of one day, in order', () => {
  const days = slotDays(
    [slot('2026-10-25T00:30:00.000Z'), slot('2026-10-25T01:30:00.000Z')],
    'Europe/Berlin',
  );
  expect(days).toHaveLength(1);
  expect(days[0]?.slots.map(({ from }) => from)).toEqual([
    '2026-10-25T00:30:00.000Z',
    '2026-10-25T01:30:00.000Z',
  ]);
});

test('a slot that is gone makes room for the next free one after it, then for the first one there is', () => {
  const slots = [
    slot('2026-11-24T09:00:00.000Z'),
    slot('2026-11-24T09:15:00.000Z', false),
    slot('2026-11-24T09:30:00.000Z'),
  ];
  expect(standInFor(slots, '')?.from).toBe('2026-11-24T09:00:00.000Z');
  expect(standInFor(slots, '2026-11-24T09:15:00.000Z')?.from).toBe('2026-11-24T09:30:00.000Z');
  expect(standInFor(slots, '2026-11-24T10:00:00.000Z')?.from).toBe('2026-11-24T09:00:00.000Z');
  expect(
    standInFor(
      slots.map((each) => ({ ...each, available: false })),
      '',
    ),
  ).toBeNull();
});
