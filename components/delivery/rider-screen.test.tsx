// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RiderShift } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/browser';
import common from '@/lib/messages/ko/common.json';
import rider from '@/lib/messages/ko/rider.json';
import { job, offer } from './job.fixture';
import { RiderScreen } from './rider-screen';

vi.mock('@/lib/api/browser', () => ({ callApi: vi.fn() }));
vi.mock('@/lib/api/on-demand', () => import('@/lib/api/browser'));
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn(), prefetch: vi.fn() }) }));

let live: {
  data: RiderShift;
  status: string;
  lastAt: number;
  refresh: () => void;
  apply: (change: () => RiderShift) => void;
};
let tell: (change: Partial<typeof live>) => void = () => {};
vi.mock('@/lib/live/use-live', async () => {
  const { useState } = await import('react');
  return {
    useLive: () => {
      const [, render] = useState(0);
      tell = (change) => {
        live = { ...live, ...change };
        render((count) => count + 1);
      };
      return live;
    },
  };
});

const call = vi.mocked(callApi);
const now = Date.parse('2026-03-01T12:05:05Z');

function shiftOf(change: Partial<RiderShift> = {}): RiderShift {
  return {
    version: 1,
    online: true,
    offlineReason: null,
    offers: [],
    jobs: [],
    today: { deliveries: 3, earnedMinor: 48_200, currency: 'KRW' },
    now: new Date(now).toISOString(),
    ...change,
  };
}

/** Answers by route; the heartbeat is always fine. */
function answers(table: Record<string, unknown>) {
  call.mockImplementation(
    (async (id: string) => table[id] ?? { ok: true, status: 200, data: { online: true } }) as never,
  );
}
const calls = (id: string) => call.mock.calls.filter(([route]) => route === id);
const patience = { timeout: 10_000 };

function show(shift: RiderShift) {
  live = {
    data: shift,
    status: 'live',
    lastAt: now,
    refresh: vi.fn(),
    apply: (change) => tell({ data: change() }),
  };
  render(
    <NextIntlClientProvider locale="ko" timeZone="Asia/Seoul" messages={{ rider, common }}>
      <RiderScreen initial={shift} />
    </NextIntlClientProvider>,
  );
  return userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
}

/** A browser that will not sound. */
class SilentAudio {
  state = 'suspended';
  resume = async () => {};
  close = async () => {};
}

beforeEach(() => {
  vi.stubGlobal('AudioContext', SilentAudio);
  vi.useFakeTimers({ now, shouldAdvanceTime: true });
  call.mockReset();
  answers({});
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('going online is one press, and the server’s answer is what shows', async () => {
  answers({ setAvailability: { ok: true, status: 200, data: shiftOf({ version: 2 }) } });
  const user = show(shiftOf({ online: false, offlineReason: 'missed_offers' }));
  expect(await screen.findByText('요청이 세 번 지나가서 잠시 꺼 두었어요', {}, patience)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '온라인으로 시작하기' }));
  expect(calls('setAvailability')[0]?.[1]).toMatchObject({ body: { online: true } });
  expect(
    await screen.findByRole('heading', { name: '가까운 요청을 기다리고 있어요' }, patience),
  ).toBeDefined();
});

test('the heartbeat beats every 15 seconds while online, without a position, and not while offline', () => {
  show(shiftOf());
  expect(calls('tellLocation')).toHaveLength(1);
  act(() => vi.advanceTimersByTime(30_000));
  expect(calls('tellLocation')).toHaveLength(3);
  expect(calls('tellLocation')[0]?.[1]).toMatchObject({ body: { position: null } });
  act(() => tell({ data: shiftOf({ version: 2, online: false }) }));
  act(() => vi.advanceTimersByTime(60_000));
  expect(calls('tellLocation')).toHaveLength(3);
});

test('who comes second hears it without an error, and the offers are read again', async () => {
  answers({
    acceptOffer: { ok: false, kind: 'problem', status: 409, problem: { code: 'ALREADY_TAKEN' } },
  });
  const user = show(shiftOf({ offers: [offer()] }));
  await user.click(await screen.findByRole('button', { name: '받을게요' }, patience));
  expect(screen.getByText('다른 라이더가 먼저 받았어요. 다음 요청을 기다려 주세요.')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(live.refresh).toHaveBeenCalled();
});

test('an offer that runs out passes on without blame; a declined one without a word', async () => {
  answers({ declineOffer: { ok: true, status: 200, data: shiftOf({ version: 2 }) } });
  const user = show(shiftOf({ offers: [offer()] }));
  await user.click(await screen.findByRole('button', { name: '넘기기' }, patience));
  expect(screen.queryByText(/요청 시간이 지나/)).toBeNull();
  act(() => tell({ data: shiftOf({ version: 3, offers: [offer({ id: 'next' })] }) }));
  act(() => tell({ data: shiftOf({ version: 4 }) }));
  expect(screen.getByText(/요청 시간이 지나 다른 라이더에게 갔어요/)).toBeDefined();
});

test('the bag is taken only after its code was compared', async () => {
  const ready = job({ status: 'at_pickup', orderStatus: 'ready' });
  answers({
    pickUpDelivery: {
      ok: true,
      status: 200,
      data: job({ status: 'picked_up', orderStatus: 'out_for_delivery', version: 4 }),
    },
  });
  const user = show(shiftOf({ jobs: [ready] }));
  const take = await screen.findByRole('button', { name: '음식을 받았어요' }, patience);
  expect(take).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: 'A-17, 같아요' }));
  await user.click(take);
  expect(calls('pickUpDelivery')[0]?.[1]).toMatchObject({ body: { code: 'A-17' } });
  expect(await screen.findByRole('heading', { name: '손님께 배달하기' }, patience)).toBeDefined();
  expect(screen.getByText('101동 1203호')).toBeDefined();
  expect(screen.getByText('*1203#')).toBeDefined();
});

test('the money is collected before the food is handed over, and the end is stamped', async () => {
  const atDoor = job({ status: 'at_dropoff', orderStatus: 'out_for_delivery', version: 5 });
  answers({
    completeDelivery: {
      ok: true,
      status: 200,
      data: job({ status: 'delivered', orderStatus: 'delivered', version: 6, dropoff: null }),
    },
  });
  const user = show(shiftOf({ jobs: [atDoor] }));
  const done = await screen.findByRole('button', { name: '전달했어요' }, patience);
  expect(done).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: '25,000원 받았어요' }));
  await user.click(done);
  expect(calls('completeDelivery')[0]?.[1]).toMatchObject({ body: { proof: 'handed_over' } });
  expect(await screen.findByRole('heading', { name: '배달을 마쳤어요' }, patience)).toBeDefined();
  act(() => tell({ data: shiftOf({ version: 2 }) }));
  await user.click(screen.getByRole('button', { name: '다음 요청 기다리기' }));
  expect(
    await screen.findByRole('heading', { name: '가까운 요청을 기다리고 있어요' }, patience),
  ).toBeDefined();
});
