import { expect, test } from 'vitest';
import { rejectReasons } from '@/contract/states/order';
import { emptyRejection, gapOf, rejectionBody } from './rejection';

test('nothing is rejected without a reason', () => {
  expect(gapOf(emptyRejection)).toBe('needReason');
  expect(rejectionBody(emptyRejection)).toBeNull();
});

test('what ran out must be named', () => {
  const ranOut = { ...emptyRejection, reason: 'item_unavailable' as const };
  expect(gapOf(ranOut)).toBe('needItems');
  expect(rejectionBody({ ...ranOut, itemIds: ['mandu'] })).toEqual({
    reason: 'item_unavailable',
    itemIds: ['mandu'],
    note: '',
  });
});

test('another reason needs five characters that are not spaces, and at most a hundred', () => {
  const other = { ...emptyRejection, reason: 'other' as const };
  expect(gapOf({ ...other, note: '  가스  ' })).toBe('needWords');
  expect(gapOf({ ...other, note: '가'.repeat(101) })).toBe('tooLong');
  expect(rejectionBody({ ...other, note: ' 가스가 끊겼어요 ' })).toEqual({
    reason: 'other',
    itemIds: [],
    note: '가스가 끊겼어요',
  });
});

test('every other reason stands by itself, and takes no items along from a choice made before', () => {
  for (const reason of rejectReasons.filter((one) => one !== 'item_unavailable' && one !== 'other')) {
    expect(rejectionBody({ reason, itemIds: ['mandu'], note: 'left over' })).toEqual({
      reason,
      itemIds: [],
      note: '',
    });
  }
});
