import { expect, test } from 'vitest';
import { latenessOf, steadied } from './promise';

const at = (clock: string) => `2026-10-20T${clock}:00.000Z`;
const range = (from: string, to: string) => ({ from: at(from), to: at(to) });
const promised = range('09:35', '09:45');
const delivery = (status: 'unassigned' | 'assigned') => ({
  status,
  riderName: null,
  position: null,
  positionAt: null,
  noAnswerUntil: null,
  hasPhoto: false,
});

test('a range that moves by a minute or less is not said anew', () => {
  const nearly = { from: '2026-10-20T09:35:55.000Z', to: '2026-10-20T09:45:55.000Z' };
  expect(steadied(promised, nearly)).toBe(promised);
  const moved = range('09:40', '09:50');
  expect(steadied(promised, moved)).toBe(moved);
  expect(steadied(promised, null)).toBeNull();
});

test('an order in time is not late, and neither is one that promises nothing', () => {
  expect(latenessOf({ eta: promised, promised, delivery: null }, 'preparing')).toBeNull();
  expect(latenessOf({ eta: range('09:30', '09:40'), promised, delivery: null }, 'on_way')).toBeNull();
  expect(latenessOf({ eta: null, promised, delivery: null }, 'delivered')).toBeNull();
  expect(latenessOf({ eta: promised, promised: null, delivery: null }, 'placed')).toBeNull();
});

test.each([
  ['preparing', null, 'kitchen'],
  ['ready', delivery('unassigned'), 'no_rider'],
  ['ready', delivery('assigned'), 'rider'],
  ['on_way', delivery('assigned'), 'road'],
] as const)(
  'a later end than promised is late, and the reason is whose turn it is: %s',
  (scene, who, reason) => {
    expect(latenessOf({ eta: range('09:40', '09:50'), promised, delivery: who }, scene)).toBe(reason);
  },
);
