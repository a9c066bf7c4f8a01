// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { endDraft, newDraft, readDraft, readPlaced, writeDraft } from './draft';
import { atPlaceOf, emptyForm } from './form';

const form = { ...emptyForm, roadAddress: '왕십리로 20', detail: '2층', entranceCode: '#1203', phone: '010' };

beforeEach(() => window.sessionStorage.clear());

test('a draft is read back by the person who typed it, and by nobody else', () => {
  const draft = newDraft(form);
  writeDraft('halmae', 'person', draft);
  expect(readDraft('halmae', 'person')).toMatchObject({ form, idempotencyKey: draft.idempotencyKey });
  expect(readDraft('halmae', 'another')).toBeNull();
  expect(readDraft('pizza', 'person')).toBeNull();
  endDraft('halmae', 'person', 'order-1');
  expect(readDraft('halmae', 'person')).toBeNull();
});

test.each([
  ['no JSON', '{'],
  ['another version', JSON.stringify({ ...newDraft(form), version: 2, personId: 'person' })],
  [
    'a form without a field',
    JSON.stringify({ ...newDraft(form), version: 1, personId: 'person', form: { phone: '' } }),
  ],
  [
    'a pending order that is none',
    JSON.stringify({ ...newDraft(form), version: 1, personId: 'person', pending: 7 }),
  ],
])('%s reads as no draft', (_, text) => {
  window.sessionStorage.setItem('baedal.checkout.halmae', text);
  expect(readDraft('halmae', 'person')).toBeNull();
});

test('another place takes neither the door nor its code along, but brings its own where they are known', () => {
  const served = { ...emptyForm, roadAddress: '아차산로 1', detail: '3층', entranceCode: '' };
  expect(atPlaceOf(served, form)).toMatchObject({
    roadAddress: '아차산로 1',
    detail: '3층',
    entranceCode: '',
    phone: '010',
  });
  expect(atPlaceOf({ ...served, roadAddress: '왕십리로 20' }, form)).toBe(form);
});

test('what was placed is known for ten minutes, to the person who placed it', () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  endDraft('halmae', 'person', 'order-1');
  vi.setSystemTime(9 * 60_000);
  expect(readPlaced('halmae', 'person')).toEqual({ orderId: 'order-1', ageMs: 9 * 60_000 });
  expect(readPlaced('halmae', 'another')).toBeNull();
  expect(readPlaced('pizza', 'person')).toBeNull();
  vi.setSystemTime(10 * 60_000);
  expect(readPlaced('halmae', 'person')).toBeNull();
  vi.useRealTimers();
});
