import { expect, test } from 'vitest';
import { checkoutIssueCodes } from '@/contract/errors';
import { blocksOrdering, issuesOfOpening, issuesToShow, toIssues, withoutTouched } from './issues';

const lines = [{ lineId: 'a' }, { lineId: 'b' }];
const soon = { when: 'asap', scheduledFor: '' } as const;
const one = (error: { code: string; field: string; lineId?: string }) =>
  toIssues([{ message: '', ...error }], lines)[0];

test('every code of the contract has a place', () => {
  for (const code of checkoutIssueCodes) expect(one({ code, field: 'x' })?.place, code).toBeTruthy();
});

test('a field of a line is said on that line, whether or not the server names the line', () => {
  expect(one({ code: 'ITEM_UNAVAILABLE', field: 'lines.1.itemId', lineId: 'b' })).toMatchObject({
    place: 'line',
    lineId: 'b',
  });
  expect(one({ code: 'too_big', field: 'lines.1.note' })).toMatchObject({
    code: 'INVALID',
    place: 'line',
    lineId: 'b',
  });
});

test.each([
  ['phone', 'phone'],
  ['note', 'note'],
  ['address.detail', 'detail'],
  ['address.entranceCode', 'entranceCode'],
  ['address.postcode', 'address'],
  ['lines', 'basket'],
  ['lines.7.note', 'basket'],
  ['expectedTotalMinor', 'form'],
  ['', 'form'],
] as const)('a value that could not be read in "%s" is said at %s', (field, place) => {
  expect(one({ code: 'invalid_type', field })).toMatchObject({ code: 'INVALID', place });
});

test('before pressing, only what holds whatever is typed is said', () => {
  const quoted = toIssues(
    [
      { code: 'STORE_CLOSED', field: 'restaurantId' },
      { code: 'ADDRESS_REQUIRED', field: 'address' },
      { code: 'ADDRESS_DETAIL_REQUIRED', field: 'address.detail' },
      { code: 'OUT_OF_AREA', field: 'address' },
    ],
    lines,
  );
  expect(issuesToShow([], quoted, soon).map(({ code }) => code)).toEqual(['STORE_CLOSED', 'OUT_OF_AREA']);
});

test('what a press was refused for is not said a second time by the quote', () => {
  const refused = toIssues([{ code: 'OUT_OF_AREA', field: 'address' }], lines);
  expect(issuesToShow(refused, refused, soon)).toHaveLength(1);
});

test('a closed restaurant blocks, an open one says nothing', () => {
  expect(issuesOfOpening({ status: 'open', nextChangeAt: '2026-11-23T12:00:00Z' })).toEqual([]);
  const closed = issuesOfOpening({ status: 'closed', nextChangeAt: '2026-11-23T12:00:00Z' });
  expect(closed).toMatchObject([{ code: 'STORE_CLOSED', about: { at: '2026-11-23T12:00:00Z' } }]);
  expect(closed.some(blocksOrdering)).toBe(true);
});

test('while a slot is being chosen it does not matter that the kitchen is closed right now', () => {
  const quoted = toIssues(
    [
      { code: 'STORE_CLOSED', field: 'restaurantId' },
      { code: 'SLOT_REQUIRED', field: 'scheduledFor' },
    ],
    lines,
  );
  expect(issuesToShow([], quoted, { when: 'slot', scheduledFor: '' })).toEqual([]);
  const late = toIssues([{ code: 'SLOT_UNAVAILABLE', field: 'scheduledFor' }], lines);
  expect(issuesToShow([], late, { when: 'slot', scheduledFor: '2026-11-23T10:00:00Z' })).toHaveLength(1);
});

test('a reason goes with the change of what it was about, and with nothing else', () => {
  const issues = toIssues(
    [
      { code: 'PHONE_INVALID', field: 'phone' },
      { code: 'SLOT_UNAVAILABLE', field: 'scheduledFor' },
      { code: 'ITEM_UNAVAILABLE', field: 'lines.0.itemId', lineId: 'a' },
    ],
    lines,
  );
  expect(withoutTouched(issues, { note: 'x' })).toBe(issues);
  expect(withoutTouched(issues, { phone: '010' }).map(({ place }) => place)).toEqual(['slot', 'line']);
  expect(withoutTouched(issues, { when: 'asap' }).map(({ place }) => place)).toEqual(['phone', 'line']);
});
