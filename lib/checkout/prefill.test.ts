import { expect, test } from 'vitest';
import { emptyForm } from './form';
import { type Known, prefill } from './prefill';

const here = '서울 성동구 왕십리로 20';
const nothing: Known = { place: null, lastOrder: null, saved: [], phone: null };
const place = { postcode: '04769', roadAddress: here, district: '성동구', position: { lat: 37.5, lng: 127 } };
const saved = (detail: string, entranceCode: string, roadAddress = here) => ({
  id: detail,
  label: 'home' as const,
  name: '',
  address: { postcode: '04769', roadAddress, detail, entranceCode },
  position: { lat: 37.5, lng: 127 },
  district: { ko: '성동구', en: 'Seongdong-gu' },
});
const order = (more: Partial<NonNullable<Known['lastOrder']>> = {}): NonNullable<Known['lastOrder']> => ({
  address: {
    postcode: '04769',
    roadAddress: here,
    detail: '101동 1203호',
    position: { lat: 37.5, lng: 127 },
  },
  serviceType: 'delivery',
  phone: '+821012345678',
  handoff: 'leave_at_door',
  substitution: 'replace',
  payment: { method: 'cash_at_door', status: 'paid', amountMinor: 20_000 },
  ...more,
});

test('somebody new finds an empty form, with the phone of their profile if they gave one', () => {
  expect(prefill(nothing)).toEqual(emptyForm);
  expect(prefill({ ...nothing, phone: '+821012345678' }).phone).toBe('010-1234-5678');
});

test('a phone written into the profile is newer than the last order’s', () => {
  expect(prefill({ ...nothing, lastOrder: order(), phone: '+821099998888' }).phone).toBe('010-9999-8888');
});

test('the last order tells the door, the hand-over, the substitute and how to pay, but no tip and no notes', () => {
  expect(prefill({ ...nothing, place, lastOrder: order() })).toEqual({
    ...emptyForm,
    roadAddress: here,
    detail: '101동 1203호',
    phone: '010-1234-5678',
    handoff: 'leave_at_door',
    substitution: 'replace',
    paymentMethod: 'cash_at_door',
  });
});

test('a saved address that was chosen is that door, though the last order went to another one', () => {
  const addresses = [saved('101동 1203호', '#1203'), saved('102동 3호', '#3333')];
  const chosen = {
    ...nothing,
    place: { ...place, savedId: '102동 3호' },
    lastOrder: order(),
    saved: addresses,
  };
  expect(prefill(chosen)).toMatchObject({ detail: '102동 3호', entranceCode: '#3333' });
  const moved = [saved('101동 1203호', '#1203'), saved('102동 3호', '#3333', '서울 성동구 아차산로 100')];
  expect(prefill({ ...chosen, saved: moved }).detail).toBe('101동 1203호');
});

test('the entrance code comes from the saved address of the same door, never from another one', () => {
  const addresses = [saved('102동 3호', '#3333'), saved('101동 1203호', '#1203')];
  expect(prefill({ ...nothing, place, lastOrder: order(), saved: addresses })).toMatchObject({
    detail: '101동 1203호',
    entranceCode: '#1203',
  });
  const other = [saved('102동 3호', '#3333')];
  expect(prefill({ ...nothing, place, lastOrder: order(), saved: other }).entranceCode).toBe('');
  expect(prefill({ ...nothing, place, saved: other })).toMatchObject({
    detail: '102동 3호',
    entranceCode: '#3333',
  });
});

test('the door of another place, or the counter where food was fetched, is nobody’s door here', () => {
  const elsewhere = { ...place, roadAddress: '서울 성동구 아차산로 1' };
  expect(prefill({ ...nothing, place: elsewhere, lastOrder: order() }).detail).toBe('');
  const fetched = order({ serviceType: 'pickup', handoff: 'meet_at_door' });
  expect(prefill({ ...nothing, place, lastOrder: fetched }).detail).toBe('');
});
