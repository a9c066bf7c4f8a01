// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { placed, presses, problem, quoteAt, router, serve } from './testing/answers';
import { freshBrowser, open, orderButton } from './testing/open-checkout';

vi.mock('@/lib/api/browser', async () => ({ callApi: (await import('./testing/answers')).callApi }));
vi.mock('next/navigation', async () => {
  const { router } = await import('./testing/answers');
  return { useRouter: () => router };
});

beforeEach(freshBrowser);
afterEach(cleanup);

test('orders once at the total on the screen, goes to the order, and leaves neither basket nor draft', async () => {
  serve(() => quoteAt(9000), placed);
  open();
  await userEvent.click(await orderButton(/20,000원 주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  expect(presses().map(({ body }) => body.expectedTotalMinor)).toEqual([20_000]);
  expect(window.sessionStorage.getItem('baedal.checkout.halmae')).toBeNull();
  expect(window.localStorage.getItem('baedal.baskets')).not.toContain('halmae');
});

test('pressing twice sends one order', async () => {
  let answer: (value: unknown) => void = () => {};
  serve(() => quoteAt(9000), new Promise((resolve) => (answer = resolve)));
  open();
  const button = await orderButton(/주문하기/);
  await userEvent.dblClick(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
  expect(presses()).toHaveLength(1);
  await act(async () => answer(placed));
  expect(router.replace).toHaveBeenCalledTimes(1);
});

test('a changed price is shown line by line and ordered only after agreeing, with a new key', async () => {
  let unit = 9000;
  serve(() => quoteAt(unit), problem(409, 'PRICE_CHANGED'), placed);
  open();
  const button = await orderButton(/20,000원 주문하기/);
  unit = 9500;
  await userEvent.click(button);
  const dialog = await screen.findByRole('dialog', { name: '그사이 가격이 바뀌었어요' });
  expect(within(dialog).getByText('순두부')).toBeTruthy();
  expect(dialog.textContent).toContain('18,000원');
  expect(dialog.textContent).toContain('19,000원');
  expect(presses()).toHaveLength(1);
  await userEvent.click(within(dialog).getByRole('button', { name: '21,000원에 계속하기' }));
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  const [first, second] = presses();
  expect(second?.body.expectedTotalMinor).toBe(21_000);
  expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey);
});

test('a lost network says what is known, and asking again sends the same key and body', async () => {
  serve(() => quoteAt(9000), { ok: false, kind: 'network' }, placed);
  open();
  await userEvent.click(await orderButton(/주문하기/));
  expect(await screen.findByText('주문이 들어갔는지 아직 몰라요')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: /전화번호/ }).closest('fieldset[disabled]')).not.toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '다시 확인하기' }));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  const [first, second] = presses();
  expect(second).toEqual(first);
});

test('the network coming back finds the order by itself', async () => {
  serve(() => quoteAt(9000), { ok: false, kind: 'timeout' }, placed);
  open();
  await userEvent.click(await orderButton(/주문하기/));
  await screen.findByText('주문이 들어갔는지 아직 몰라요');
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(router.replace).toHaveBeenCalledTimes(1));
});

test('a reload in the middle of sending finds the order with the same key', async () => {
  serve(() => quoteAt(9000), new Promise(() => {}), placed);
  const first = open();
  await userEvent.click(await orderButton(/주문하기/));
  first.unmount();
  open();
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  expect(presses()[1]).toEqual(presses()[0]);
});

test('an ended session keeps basket, form and key for after signing in, and orders nothing by itself', async () => {
  serve(() => quoteAt(9000), { ok: false, kind: 'signed-out', status: 401 }, placed);
  const first = open();
  const phone = await screen.findByRole('textbox', { name: /전화번호/ });
  await userEvent.clear(phone);
  await userEvent.type(phone, '010-9999-0000');
  await userEvent.type(screen.getByRole('textbox', { name: /공동현관/ }), '#1203');
  await userEvent.click(await orderButton(/주문하기/));
  const link = await screen.findByRole('link', { name: '다시 로그인하기' });
  expect(link.getAttribute('href')).toBe('/auth/sign-in?to=%2Fcheckout%2Fhalmae');
  first.unmount();

  open();
  await waitFor(() => expect(screen.getByDisplayValue('010-9999-0000')).toBeTruthy());
  expect(screen.getByDisplayValue('#1203')).toBeTruthy();
  expect((await screen.findAllByText('순두부')).length).toBeGreaterThan(0);
  expect(presses()).toHaveLength(1);
  await userEvent.click(await orderButton(/주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalled());
  expect(presses()[1]?.idempotencyKey).toBe(presses()[0]?.idempotencyKey);
});

test('the page that is reloaded while its order is placed goes on to the order, not to an empty basket', async () => {
  serve(() => quoteAt(9000), placed);
  const first = open();
  await userEvent.click(await orderButton(/주문하기/));
  await waitFor(() => expect(router.replace).toHaveBeenCalledTimes(1));
  first.unmount();
  open();
  await waitFor(() => expect(router.replace).toHaveBeenCalledTimes(2));
  expect(router.replace).toHaveBeenLastCalledWith('/orders/order-1');
  expect((await screen.findByRole('link', { name: '주문 보기' })).getAttribute('href')).toBe(
    '/orders/order-1',
  );
  expect(presses()).toHaveLength(1);
});

test('without a network nothing is sent; it waits, can be taken back, and orders when the network is there', async () => {
  serve(() => quoteAt(9000), placed);
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  open();
  await userEvent.click(await orderButton(/주문하기/));
  expect(await screen.findByText('인터넷이 끊겨 아직 주문하지 못했어요')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '지금은 보내지 않기' }));
  act(() => void window.dispatchEvent(new Event('online')));
  await userEvent.click(await orderButton(/주문하기/));
  await screen.findByText('인터넷이 끊겨 아직 주문하지 못했어요');
  expect(presses()).toHaveLength(0);
  onLine.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  await waitFor(() => expect(router.replace).toHaveBeenCalledWith('/orders/order-1'));
  expect(presses()).toHaveLength(1);
});
