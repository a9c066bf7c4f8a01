import { expect, test } from 'vitest';
import type { ActiveOrder } from '@/contract/schemas/active';
import { newsOf } from './news';

const order = (change: Partial<ActiveOrder>): ActiveOrder => ({
  id: '3f0c9a52-7a1e-4a52-9b57-2a6f1f0a0001',
  code: 'A-17',
  version: 3,
  status: 'preparing',
  serviceType: 'delivery',
  scheduledFor: null,
  deliveryStatus: 'assigned',
  eta: null,
  hasEnded: false,
  ending: null,
  restaurant: {
    id: 'halmae-sundubu-seongsu',
    name: { ko: '할매순두부 성수점', en: 'Halmae Sundubu Seongsu' },
    pictures: ['rice'],
    timeZone: 'Asia/Seoul',
  },
  itemCount: 2,
  firstItemCount: 2,
  firstItem: { ko: '해물순두부', en: 'Seafood sundubu' },
  totalMinor: 21_500,
  currency: 'KRW',
  placedAt: '2026-10-20T09:26:00.000Z',
  reviewable: false,
  ...change,
});

test('an order that moves on is news', () => {
  const now = order({ version: 4, status: 'out_for_delivery', deliveryStatus: 'picked_up' });
  expect(newsOf([order({})], [now])).toEqual([now]);
});

test('a new version of the same scene is none: a rider who comes nearer changes no sentence', () => {
  expect(newsOf([order({})], [order({ version: 4, deliveryStatus: 'at_pickup' })])).toEqual([]);
});

test('an order that was just placed is none, nor what is heard late', () => {
  expect(newsOf([], [order({})])).toEqual([]);
  expect(newsOf([order({})], [order({ version: 2, status: 'accepted' })])).toEqual([]);
});

test('who cancelled it themselves need not be told; the kitchen’s cancelling is news', () => {
  const ended = { version: 4, status: 'cancelled', hasEnded: true } as const;
  const by = (who: 'customer' | 'restaurant') =>
    order({ ...ended, ending: { by: who, reason: 'other', note: '' } });
  expect(newsOf([order({})], [by('customer')])).toEqual([]);
  expect(newsOf([order({})], [by('restaurant')])).toHaveLength(1);
});
