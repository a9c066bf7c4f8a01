/** An order for tests: complete, and different where the test says so. */
import type { BoardOrder } from '@/contract/schemas/board';

type Differences = Partial<Omit<BoardOrder, 'times'>> & { times?: Partial<BoardOrder['times']> };

/** Placed at noon UTC, to be accepted within five minutes. */
export function boardOrder({ times, ...differences }: Differences = {}): BoardOrder {
  return {
    id: '00000000-0000-4000-8000-000000000017',
    code: 'A-17',
    version: 1,
    status: 'placed',
    lines: [
      {
        lineId: '1',
        itemId: 'haemul-sundubu',
        name: { ko: '해물순두부', en: 'Seafood sundubu' },
        quantity: 2,
        options: [{ optionId: 'large', name: { ko: '곱빼기', en: 'Large' }, quantity: 1, priceMinor: 1500 }],
        note: '',
        unitMinor: 11_500,
        totalMinor: 23_000,
      },
    ],
    price: {
      currency: 'KRW',
      subtotalMinor: 23_000,
      discountMinor: 0,
      deliveryFeeMinor: 2_000,
      smallOrderFeeMinor: 0,
      tipMinor: 0,
      totalMinor: 25_000,
      vatMinor: 2_273,
    },
    payment: { method: 'card_at_door', status: 'due', amountMinor: 25_000 },
    note: '',
    cutlery: false,
    substitution: 'refund',
    cashGivenMinor: null,
    scheduledFor: null,
    distanceMetres: 1_200,
    eta: null,
    delivery: null,
    serviceType: 'delivery',
    agreedTotalMinor: 25_000,
    refunds: [],
    cancelRequest: null,
    undoReadyUntil: null,
    delays: 0,
    ending: null,
    ...differences,
    times: {
      placedAt: '2026-03-01T12:00:00Z',
      acceptBy: '2026-03-01T12:05:00Z',
      acceptedAt: null,
      preparingAt: null,
      readyBy: null,
      readyAt: null,
      pickedUpAt: null,
      deliveredAt: null,
      collectedAt: null,
      endedAt: null,
      ...times,
    },
  };
}
