/**
 * One order after another through its states, on every screen that shows it: the customer's, the board, the rider's.
 * As in screens.spec.ts nothing for axe to find, nothing wider than the screen, and a picture of each.
 */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs, placeByApi } from './support/api';
import { halmae } from './support/customer';
import { signedIn } from './support/people';
import { type Locale, listen, shoot } from './support/shoot';
import { Sides } from './support/sides';

/** Presses the button that has this name in Korean or in English, and waits for its dialog. */
const openSheet = (ko: string, en: string) => async (shown: Page, locale: Locale) => {
  await shown.getByRole('button', { name: { ko, en }[locale], exact: true }).click();
  await expect(shown.getByRole('dialog')).toBeVisible();
};
const map = (page: Page) => expect(page.getByRole('figure').getByRole('img').first()).toBeVisible();

let page: Page;
let sides: Sides;
test.beforeAll(async ({ browser }) => {
  page = (await signedIn(browser, 'customer', { landing: pages.account() })).page;
  sides = await Sides.open(browser);
});
test.afterAll(async () => {
  await sides.close();
  await page.context().close();
});

test('a delivery, from the kitchen’s answer to the stars', async () => {
  test.setTimeout(240_000);
  const complaints = [page, sides.kitchen, sides.rider].map(listen);
  const order = await placeByApi(page, { proof: 'pin', riderNote: '벨은 누르지 말아 주세요', cutlery: true });
  const path = pages.order(order.id);
  const board = (name: string) => shoot(sides.kitchen, { name: `board-${name}`, path: pages.board(halmae) });
  const ride = (name: string) => shoot(sides.rider, { name: `rider-${name}`, path: pages.rider() });

  await shoot(page, { name: 'order-placed', path });
  await shoot(page, {
    name: 'order-cancel',
    path,
    open: openSheet('주문 취소하기', 'Cancel this order'),
  });
  await board('new');
  await sides.accept(order.id);
  await sides.cook(order.id, 'changePreparation', { addMinutes: 20 });
  await shoot(page, { name: 'order-late', path, shows: map });
  await board('cooking');
  await callAs(page, 'requestCancel', { params: { orderId: order.id }, body: { reason: 'too_slow' } });
  await shoot(page, { name: 'order-asked-to-cancel', path });
  await board('asked-to-cancel');
  await sides.cook(order.id, 'declineCancel', { reason: 'already_cooking' });
  await sides.cook(order.id, 'markOrderReady');
  const delivery = await sides.take(order.code);
  await shoot(page, { name: 'order-ready', path, shows: map });
  await shoot(page, { name: 'order-share', path, open: openSheet('오는 길 공유하기', 'Share the way') });
  await board('ready');
  await ride('to-pickup');
  await sides.setOut(delivery, order.code);
  await shoot(page, { name: 'order-on-the-way', path, shows: map });
  const { token } = await callAs(page, 'shareOrder', { params: { orderId: order.id } });
  await shoot(page, { name: 'shared', path: pages.shared(token), shows: map });
  await board('out');
  await ride('on-the-way');
  await sides.ride(delivery, 'arriveAtDropoff');
  await sides.ride(delivery, 'reportNoAnswer');
  await shoot(page, { name: 'order-at-the-door', path, shows: map });
  await ride('no-answer');
  await sides.ride(delivery, 'completeDelivery', { proof: 'handed_over', pin: order.pin });
  await board('done');
  const stars = (shown: Page) => expect(shown.getByRole('radio').first()).toBeVisible();
  await shoot(page, {
    name: 'order-delivered',
    path,
    shows: stars,
    open: (shown) => shown.getByRole('radio').nth(3).check({ force: true }),
  });
  const problem = openSheet('음식에 문제가 있었나요?', 'Was something wrong?');
  await shoot(page, {
    name: 'order-problem',
    path,
    shows: stars,
    open: async (shown, locale) => {
      await problem(shown, locale);
      await shown.getByRole('dialog').getByRole('radio').first().check({ force: true });
    },
  });
  const again = openSheet('다시 주문하기', 'Order again');
  await shoot(page, { name: 'order-again', path, shows: stars, open: again });

  const params = { orderId: order.id };
  await callAs(page, 'reviewOrder', { params, body: { food: 5, delivery: 4, text: '따뜻하게 왔어요' } });
  await callAs(page, 'reportProblem', { params, body: { kind: 'late', note: '조금 늦었어요' } });
  await shoot(page, { name: 'order-reviewed', path });
  await shoot(page, { name: 'receipt', path: pages.receipt(order.id) });
  expect(complaints).toEqual([[], [], []]);
});

test('a bag that goes back, and an order without food', async () => {
  test.setTimeout(180_000);
  const order = await placeByApi(page, { handoff: 'leave_at_door' });
  await sides.accept(order.id);
  await sides.cook(order.id, 'markOrderReady');
  const delivery = await sides.take(order.code);
  await sides.setOut(delivery, order.code);
  await sides.ride(delivery, 'arriveAtDropoff');
  await shoot(sides.rider, { name: 'rider-at-the-door', path: pages.rider() });
  await sides.ride(delivery, 'failDelivery', { reason: 'unsafe' });
  await shoot(sides.rider, { name: 'rider-failed', path: pages.rider() });
  await sides.ride(delivery, 'returnDelivery');
  await shoot(page, { name: 'order-going-back', path: pages.order(order.id) });
  await shoot(sides.kitchen, { name: 'board-bag-comes-back', path: pages.board(halmae) });
  await sides.cook(order.id, 'confirmReturn');
  const ended = (shown: Page) => expect(shown.getByRole('main').getByRole('listitem').nth(2)).toBeVisible();
  await shoot(page, { name: 'order-ended', path: pages.order(order.id), shows: ended });
});

test('food that one fetches oneself', async () => {
  const order = await placeByApi(page, { serviceType: 'pickup', address: undefined });
  await sides.accept(order.id, 10);
  await sides.cook(order.id, 'markOrderReady');
  await shoot(page, { name: 'order-to-fetch', path: pages.order(order.id), shows: map });
  await shoot(sides.kitchen, { name: 'board-to-fetch', path: pages.board(halmae) });
  await sides.cook(order.id, 'collectOrder', { code: order.code });
});
