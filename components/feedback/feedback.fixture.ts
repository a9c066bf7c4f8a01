/** A problem for tests: complete, and different where the test says so. */
import type { KitchenProblem } from '@/contract/schemas/order-problem';

export function kitchenProblem(differences: Partial<KitchenProblem> = {}): KitchenProblem {
  return {
    id: '00000000-0000-4000-8000-0000000000b1',
    kind: 'missing',
    status: 'open',
    orderId: '00000000-0000-4000-8000-000000000017',
    code: 'A-17',
    serviceType: 'delivery',
    handedOverAt: '2026-03-01T12:40:00Z',
    lines: [
      {
        lineId: '1',
        quantity: 1,
        name: { ko: '비빔밥', en: 'Bibimbap' },
        ordered: 2,
        unitMinor: 9_000,
      },
    ],
    note: '하나만 왔어요',
    hasPhoto: false,
    reportedAt: '2026-03-01T13:00:00Z',
    answer: '',
    answeredAt: null,
    refundMinor: 0,
    refundableMinor: 20_000,
    ...differences,
  };
}
