/** A job and an offer for tests: complete, and different where the test says so. */
import type { Job, Offer } from '@/contract/schemas/job';

const seongsu = { lat: 37.5446, lng: 127.0559 };
const wangsimni = { lat: 37.5612, lng: 127.0371 };

export function job(differences: Partial<Job> = {}): Job {
  return {
    deliveryId: '00000000-0000-4000-8000-0000000000d1',
    orderId: '00000000-0000-4000-8000-000000000017',
    code: 'A-17',
    version: 3,
    status: 'assigned',
    orderStatus: 'preparing',
    feeMinor: 4_100,
    currency: 'KRW',
    pickup: {
      name: { ko: '할매순두부 성수점', en: 'Halmae Sundubu Seongsu' },
      roadAddress: { ko: '서울 성동구 왕십리로 58', en: '58 Wangsimni-ro, Seongdong-gu, Seoul' },
      phone: '+82212345678',
      position: seongsu,
    },
    dropoff: {
      address: {
        postcode: '04763',
        roadAddress: '서울 성동구 왕십리로 222',
        detail: '101동 1203호',
        entranceCode: '*1203#',
      },
      position: wangsimni,
      phone: '+821012345678',
      handoff: 'meet_at_door',
      riderNote: '벨은 누르지 말아 주세요',
    },
    toDropoffMetres: 2_490,
    items: [{ name: { ko: '해물순두부', en: 'Seafood sundubu' }, quantity: 2 }],
    payment: { method: 'cash_at_door', status: 'due', amountMinor: 25_000 },
    cash: null,
    readyBy: '2026-03-01T12:20:00Z',
    readyAt: null,
    assignedAt: '2026-03-01T12:06:00Z',
    deliveredAt: null,
    scheduledFor: null,
    proof: 'handed_over',
    noAnswerUntil: null,
    ...differences,
  };
}

export function offer(differences: Partial<Offer> = {}): Offer {
  return {
    id: '00000000-0000-4000-8000-0000000000f1',
    deliveryId: '00000000-0000-4000-8000-0000000000d1',
    code: 'A-17',
    feeMinor: 4_100,
    currency: 'KRW',
    pickup: {
      name: { ko: '할매순두부 성수점', en: 'Halmae Sundubu Seongsu' },
      roadAddress: { ko: '서울 성동구 왕십리로 58', en: '58 Wangsimni-ro, Seongdong-gu, Seoul' },
      position: seongsu,
    },
    dropoffDistrict: { ko: '성동구', en: 'Seongdong-gu' },
    toPickupMetres: 650,
    toDropoffMetres: 2_490,
    itemCount: 3,
    readyBy: '2026-03-01T12:20:00Z',
    expiresAt: '2026-03-01T12:05:30Z',
    ...differences,
  };
}
