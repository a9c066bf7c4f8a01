import { expect, test } from 'vitest';
import { offer } from './job.fixture';
import { offersGone } from './offers-gone';

test('an offer that ran out is told once; one that was answered here is not', () => {
  const open = offer();
  expect(offersGone([open], [], new Set())).toEqual([open]);
  expect(offersGone([open], [], new Set([open.id]))).toEqual([]);
  expect(offersGone([open], [open], new Set())).toEqual([]);
});
