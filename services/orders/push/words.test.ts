import { describe, expect, test } from 'vitest';
import { serviceTypes } from '@/contract/schemas/basket';
import { locales } from '@/contract/text';
import { pushEventOf, pushEvents } from './events';
import { type Facts, wordsOf } from './words';

const now = new Date('2026-11-24T09:00:00Z');

function facts(over: Partial<Facts['order']> = {}, eta: Facts['eta'] = null): Facts {
  const order: Facts['order'] = {
    code: 'A-17',
    service_type: 'delivery',
    total_minor: 23_500,
    ending: null,
    cancel_request: null,
    refunds: [],
    ...over,
  };
  return { order, eta, timeZone: 'Asia/Seoul', now };
}

const evening = { from: '2026-11-24T09:35:00.000Z', to: '2026-11-24T09:45:00.000Z' };
const tomorrow = { from: '2026-11-25T03:00:00.000Z', to: '2026-11-25T03:15:00.000Z' };
const by = (who: 'customer' | 'restaurant') => ({ ending: { by: who, reason: 'other', note: '' } });
const approved = {
  status: 'approved',
  reason: 'other',
  note: '',
  requestedAt: now.toISOString(),
  lapsesAt: now.toISOString(),
  answeredAt: now.toISOString(),
  declineReason: null,
} as const;

describe.each(locales)('in %s', (locale) => {
  test('every event has words for a delivery or a pick-up, short enough for a lock screen', () => {
    for (const event of pushEvents) {
      const said = serviceTypes.map((service_type) =>
        wordsOf(event, locale, facts({ service_type, ...by('restaurant') }, evening)),
      );
      expect(said.some(Boolean), event).toBe(true);
      for (const words of said.filter((each) => each !== null)) {
        expect(words.length, event).toBeLessThan(110);
        expect(words, event).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  test('the customer’s own cancelling is no news, the yes to their wish is', () => {
    expect(wordsOf('order.cancelled', locale, facts(by('customer')))).toBeNull();
    const granted = facts({ ...by('customer'), cancel_request: approved });
    expect(wordsOf('order.cancelled', locale, granted)).not.toBeNull();
  });

  test('food that is brought is not called ready', () => {
    expect(wordsOf('order.ready', locale, facts())).toBeNull();
    expect(wordsOf('order.ready', locale, facts({ service_type: 'pickup' }))).toContain('A-17');
  });
});

test('times are those of the restaurant, with the day where it is another', () => {
  expect(wordsOf('order.accepted', 'ko', facts({}, evening))).toBe(
    '주문을 받았어요. 18:35–18:45쯤 도착해요.',
  );
  expect(wordsOf('order.accepted', 'ko', facts({}, tomorrow))).toContain('11월 25일 12:00–12:15');
  expect(wordsOf('order.accepted', 'en', facts({}, tomorrow))).toContain('25 Nov 12:00–12:15');
});

test('of the events of one step, the last that is worth telling is told', () => {
  const step = (...types: string[]) => pushEventOf(types.map((type) => ({ type })));
  expect(step('delivery.delivered', 'order.delivered', 'payment.paid')).toBe('order.delivered');
  expect(step('payment.refunded', 'problem.accepted')).toBe('problem.accepted');
  expect(step('order.placed')).toBeNull();
});
