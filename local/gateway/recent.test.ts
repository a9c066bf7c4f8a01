import { expect, it } from 'vitest';
import { createRecent } from './recent';

it('keeps what is asked for again, and never more than two generations', () => {
  const recent = createRecent<number>(10);
  recent.set('kept', 0);
  for (let index = 1; index <= 100; index += 1) {
    recent.set(`${index}`, index);
    expect(recent.get('kept')).toBe(0);
  }
  const left = Array.from({ length: 100 }, (_, index) => recent.get(`${index + 1}`)).filter(
    (value) => value !== undefined,
  );
  expect(left.length).toBeGreaterThanOrEqual(9);
  expect(left.length).toBeLessThan(20);
  recent.clear();
  expect(recent.get('kept')).toBeUndefined();
});
