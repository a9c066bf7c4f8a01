// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callApi, placed, presses, problem, quoteAt, router, serve } from './testing/answers';
import { freshBrowser, open, orderButton, served } from './testing/open-checkout';

vi.mock('@/lib/api/browser', async () => ({ callApi: (await import('./testing/answers')).callApi }));
vi.mock('next/navigation', async () => {
  const { router } = await import('./testing/answers');
  return { useRouter: () => router };
});

beforeEach(freshBrowser);
afterEach(cleanup);

test('every issue is said at once, each in its place, and the first one has the focus', async () => {
  const lineId = quoteAt(9000).lines[0]?.lineId;
  serve(
    () => quoteAt(9000),
    problem(422, 'CHECKOUT_REFUSED', [
      { code: 'ITEM_UNAVAILABLE', field: 'lines.0', message: '', lineId },
      { code: 'ADDRESS_DETAIL_REQUIRED', field: 'address.detail', message: '' },
      { code: 'PHONE_INVALID', field: 'phone', message: '' },
    ]),
  );
  open();
  await userEvent.click(await orderButton(/주문하기/));
  const detail = screen.getByRole('textbox', { name: /동·호수/ });
  await waitFor(() => expect(document.activeElement).toBe(detail));
  expect(detail.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('textbox', { name: /전화번호/ }).getAttribute('aria-invalid')).toBe('true');
  const summary = screen.getByRole('region', { name: '고칠 곳이 3군데 있어요.' });
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    '방금 다 팔렸어요. 빼거나 다른 음식을 골라 주세요.',
    '동과 호수, 또는 몇 층인지 적어 주세요.',
    '전화번호가 맞는지 봐 주세요. 예: 010-1234-5678',
  ]);
  expect(screen.getByRole('alert').textContent).toBe('고칠 곳이 3군데 있어요.');
  await userEvent.click(within(summary).getByRole('link', { name: /전화번호가 맞는지/ }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /전화번호/ }));
  await userEvent.type(detail, '2층');
  expect(detail.getAttribute('aria-invalid')).toBeNull();
  const [remove] = await screen.findAllByRole('button', { name: '순두부 빼기' });
  expect(remove).toBeTruthy();
});

test('a note that is too long is said together with the phone that is missing, before anything is sent', async () => {
  serve(() => quoteAt(9000));
  open({ served: { ...served, phone: '', note: '가'.repeat(101) } });
  await userEvent.click(await orderButton(/주문하기/));
  expect(screen.getByRole('textbox', { name: /요청 사항/ }).getAttribute('aria-invalid')).toBe('true');
  const phone = screen.getByRole('textbox', { name: /전화번호/ });
  await waitFor(() => expect(document.activeElement).toBe(phone));
  expect(presses()).toHaveLength(0);
});

test('saving the address orders nothing', async () => {
  serve(() => quoteAt(9000), { ok: true, status: 201, data: { addresses: [] }, etag: null });
  open();
  await orderButton(/주문하기/);
  await userEvent.click(screen.getByRole('button', { name: '이 주소 저장하기' }));
  await userEvent.click(await screen.findByRole('button', { name: '저장하기' }));
  expect(await screen.findByText(/^저장해 두었어요/)).toBeTruthy();
  expect(callApi.mock.calls.filter(([id]) => id === 'saveAddress')).toHaveLength(1);
  expect(presses()).toHaveLength(0);
});

test('somebody else who signs in in this tab sees nothing of what was typed', async () => {
  serve(() => quoteAt(9000));
  const first = open();
  await userEvent.type(await screen.findByRole('textbox', { name: /공동현관/ }), '#1203');
  first.unmount();
  open({ personId: 'another' });
  await orderButton(/주문하기/);
  expect(screen.queryByDisplayValue('#1203')).toBeNull();
});

test('a closed kitchen and a basket below the minimum are said before pressing', async () => {
  serve(() =>
    quoteAt(9000, {
      issues: [
        { code: 'MIN_ORDER_NOT_MET', field: 'lines', about: { amountMinor: 3000 } },
        { code: 'ADDRESS_DETAIL_REQUIRED', field: 'address.detail' },
      ],
    }),
  );
  open({ knownIssues: [{ code: 'STORE_CLOSED', place: 'store' }] });
  expect(screen.getAllByText(/문을 닫은 시간이에요/).length).toBeGreaterThan(0);
  expect(await screen.findByText('3,000원 더 담으면 주문할 수 있어요.')).toBeTruthy();
  const button = screen.getByRole<HTMLButtonElement>('button', { name: '지금은 주문할 수 없어요' });
  expect(button.disabled).toBe(true);
  expect(screen.getByRole('textbox', { name: /동·호수/ }).getAttribute('aria-invalid')).toBeNull();
});

test('no basket, no button: only the way to the menu', async () => {
  window.localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  serve(() => quoteAt(9000));
  open();
  expect(await screen.findByRole('link', { name: '메뉴 보러 가기' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /주문하기/ })).toBeNull();
});

test('a coupon that does not count is not kept, says why, and the order goes without it', async () => {
  let wanted: string | undefined;
  callApi.mockImplementation(async (id: string, { body }: { body: { couponCode?: string } }) => {
    if (id !== 'quoteBasket') return placed;
    wanted = body.couponCode;
    const issues = [
      { code: 'COUPON_UNAVAILABLE' as const, field: 'couponCode', about: { coupon: 'over' as const } },
    ];
    return { ok: true, status: 200, data: quoteAt(9000, body.couponCode ? { issues } : {}), etag: null };
  });
  open();
  const coupon = await screen.findByRole('textbox', { name: '쿠폰 번호' });
  await userEvent.type(coupon, 'spring2025{Enter}');
  await waitFor(() => expect(wanted).toBe('SPRING2025'));
  expect(await screen.findByText('사용 기간이 끝난 쿠폰이에요.')).toBeTruthy();
  expect(coupon).toHaveProperty('value', 'spring2025');
  await userEvent.click(await orderButton(/20,000원 주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  expect(presses()[0]?.body).not.toHaveProperty('couponCode');
});

const slotAt = (from: string, available = true) => ({
  from,
  to: new Date(Date.parse(from) + 15 * 60_000).toISOString(),
  available,
});

test('a slot that fills up between choosing and ordering makes room for the next free one, and is never just ordered', async () => {
  const [six, quarter, half] = ['09:00', '09:15', '09:30'].map((time) => `2026-11-24T${time}:00.000Z`);
  let isFull = false;
  callApi.mockImplementation(async (id: string, input: { body?: { scheduledFor?: string } }) => {
    if (id === 'listSlots') {
      const slots = [slotAt(six ?? '', !isFull), slotAt(quarter ?? '', false), slotAt(half ?? '')];
      const opening = { status: 'closed', nextChangeAt: null };
      return {
        ok: true,
        data: { asap: false, opening, timeZone: 'Asia/Seoul', slots, now: '2026-11-24T08:00:00.000Z' },
      };
    }
    if (id === 'quoteBasket') return { ok: true, data: quoteAt(9000, { etaMinutes: null }) };
    if (input.body?.scheduledFor === half) return placed;
    isFull = true;
    return problem(422, 'CHECKOUT_REFUSED', [
      { code: 'SLOT_UNAVAILABLE', field: 'scheduledFor', message: '' },
    ]);
  });
  open({ served: { ...served, when: 'slot' } });
  const time = await screen.findByRole<HTMLSelectElement>('combobox', { name: '시간' });
  await waitFor(() => expect(time.value).toBe(six));
  expect(within(time).getByRole('option', { name: '18:15–18:30 · 마감' })).toHaveProperty('disabled', true);
  await userEvent.click(await orderButton(/주문하기/));
  expect(
    await screen.findByText('18:00–18:15은 방금 마감됐어요. 가장 가까운 18:30–18:45으로 골라 두었어요.'),
  ).toBeTruthy();
  expect(time.value).toBe(half);
  expect(router.replace).not.toHaveBeenCalled();
  await userEvent.click(await orderButton(/주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  expect(presses().map(({ body }) => body.scheduledFor)).toEqual([six, half]);
});

test('an order that is fetched needs no door, sends none, and gives no tip', async () => {
  serve(() => quoteAt(9000), placed);
  open({ place: null, served: { ...served, roadAddress: '', detail: '', tip: '3000' } });
  await userEvent.click(await screen.findByRole('radio', { name: /포장해 가기/ }));
  await userEvent.click(await orderButton(/주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  const [sent] = presses();
  expect(sent?.body).toMatchObject({ serviceType: 'pickup' });
  for (const part of ['address', 'handoff', 'tipMinor', 'riderNote']) {
    expect(sent?.body).not.toHaveProperty(part);
  }
});
