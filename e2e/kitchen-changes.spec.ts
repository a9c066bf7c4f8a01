/** What a kitchen and a rider do when an order does not take the usual road. The customer's side is called, not shown. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs, placeByApi } from './support/api';
import { halmae } from './support/customer';
import { desktop, signedIn } from './support/people';
import { acceptOrder, cardOf, goOffline, goOnline, goOnlineWithOffers, markReady } from './support/work';

let customer: Page;
let kitchen: Page;

async function open(browser: Browser): Promise<void> {
  customer = (await signedIn(browser, 'customer', { landing: pages.account() })).page;
  kitchen = (await signedIn(browser, 'owner', { landing: pages.board(halmae), viewport: desktop })).page;
}
test.beforeAll(({ browser }) => open(browser));
test.afterAll(async () => {
  await customer.context().close();
  await kitchen.context().close();
});

const orderOf = (orderId: string) => callAs(customer, 'getOrder', { params: { orderId } });

async function accepted(over: object = {}) {
  const order = await placeByApi(customer, over);
  await acceptOrder(kitchen, order.code);
  await expect(cardOf(kitchen, order.code).getByRole('button', { name: '준비됐어요' })).toBeVisible();
  return order;
}

test('a wish to cancel is declined with a reason, then granted', async () => {
  const order = await accepted();
  const ask = { params: { orderId: order.id }, body: { reason: 'too_slow' } };
  await callAs(customer, 'requestCancel', ask);
  const card = cardOf(kitchen, order.code);
  await expect(card.getByText('손님이 취소를 부탁했어요')).toBeVisible();
  await expect(kitchen.getByText(`${order.code} 주문을 취소해 달라고 손님이 부탁했어요`)).toHaveRole('alert');
  await card.getByRole('button', { name: '그대로 진행' }).click();
  const sheet = kitchen.getByRole('dialog');
  await sheet.getByRole('button', { name: '그대로 진행하고 손님께 알리기' }).click();
  await expect(sheet.getByText('이유를 하나 골라 주세요')).toBeVisible();
  await sheet.getByText('이미 조리하고 있어요').click();
  await sheet.getByRole('button', { name: '그대로 진행하고 손님께 알리기' }).click();
  await expect(card.getByText('손님이 취소를 부탁했어요')).toBeHidden();
  expect((await orderOf(order.id)).cancelRequest).toMatchObject({
    status: 'declined',
    declineReason: 'already_cooking',
  });
  await callAs(customer, 'requestCancel', ask);
  await card.getByRole('button', { name: '취소해 드리기' }).click();
  await expect(kitchen.locator('[data-column=done]').getByText(order.code)).toBeVisible();
  expect(await orderOf(order.id)).toMatchObject({ status: 'cancelled', ending: { by: 'customer' } });
});

test('another time, fewer items, and taking the order back', async () => {
  const order = await accepted({
    lines: [
      { lineId: 'l1', itemId: 'bibimbap', quantity: 2, options: [] },
      { lineId: 'l2', itemId: 'bibimbap', quantity: 1, options: [], note: '계란 빼고' },
    ],
  });
  const manage = () => kitchen.getByRole('button', { name: `${order.code} 바꾸거나 취소하기` }).click();
  const sheet = kitchen.getByRole('dialog');

  await manage();
  await sheet.getByRole('button', { name: /준비 시간 바꾸기/ }).click();
  await sheet.getByRole('button', { name: /^10분 더/ }).click();
  await expect(sheet).toBeHidden();
  const later = await orderOf(order.id);
  expect(later.times.readyBy).not.toBe(order.times.readyBy);

  await manage();
  await sheet.getByRole('button', { name: /없는 메뉴 빼기/ }).click();
  await sheet.getByRole('button', { name: '비빔밥 하나 빼기' }).last().click();
  await expect(sheet.getByRole('status')).toContainText('20,000원');
  await sheet.getByRole('button', { name: '빼고 손님께 알리기' }).click();
  await expect(sheet).toBeHidden();
  expect((await orderOf(order.id)).price.totalMinor).toBe(20_000);

  await manage();
  await sheet.getByRole('button', { name: /주문 취소하기/ }).click();
  await sheet.getByText('기기나 설비에 문제가 있어요').click();
  await sheet.getByRole('button', { name: '취소하고 손님께 알리기' }).click();
  await expect(sheet).toBeHidden();
  expect(await orderOf(order.id)).toMatchObject({
    status: 'cancelled',
    ending: { by: 'restaurant', reason: 'technical' },
  });
});

test('a pick-up order is handed over to whoever shows its code', async () => {
  const order = await accepted({ serviceType: 'pickup', address: undefined });
  await markReady(kitchen, order.code);
  const card = cardOf(kitchen, order.code);
  const hand = card.getByRole('button', { name: '건네 드렸어요' });
  await expect(hand).toBeDisabled();
  await card.getByText(`손님 번호 ${order.code}, 확인했어요`).click();
  await hand.click();
  await expect(kitchen.locator('[data-column=done]').getByText(order.code)).toBeVisible();
  expect(await orderOf(order.id)).toMatchObject({ status: 'collected', payment: { status: 'paid' } });
});

test('orders stop and come again at a press', async () => {
  await kitchen.getByRole('button', { name: '잠시 멈춤' }).click();
  await kitchen.getByRole('dialog').getByRole('button', { name: '30분 동안' }).click();
  await expect(kitchen.getByText('지금은 새 주문을 받지 않아요')).toBeVisible();
  const { restaurants } = await callAs(customer, 'listRestaurants');
  expect(restaurants.find(({ id }) => id === halmae)?.opening.status).toBe('paused');
  await kitchen.getByRole('button', { name: '다시 받기' }).click();
  await kitchen.getByRole('dialog').getByRole('button', { name: '지금부터 다시 받기' }).click();
  await expect(kitchen.getByText('지금은 새 주문을 받지 않아요')).toBeHidden();
});

test('one rider gives a job back, the next finds nobody who wants it and brings the bag back', async ({
  browser,
}) => {
  const { page: first } = await signedIn(browser, 'rider2', { landing: pages.rider() });
  await goOnline(first);
  const order = await accepted();
  await markReady(kitchen, order.code);
  await first.getByRole('button', { name: '받을게요' }).click();
  await first.getByRole('button', { name: '문제가 있어요' }).click();
  await first.getByRole('button', { name: '이 배달을 못 하게 됐어요' }).click();
  await first.getByText('탈것에 문제가 생겼어요').click();
  await first.getByRole('button', { name: '다른 라이더에게 넘기기' }).click();
  await goOnline(first);
  await expect(first.getByText('배달이 목록에서 빠졌어요', { exact: false })).toBeHidden();
  await goOffline(first);
  await first.context().close();

  const { page: rider, context } = await signedIn(browser, 'rider', { landing: pages.rider() });
  const sheet = rider.getByRole('dialog');
  await goOnlineWithOffers(rider);
  await rider.getByRole('button', { name: '받을게요' }).click();
  await rider.getByRole('button', { name: '가게에 도착했어요' }).click();
  await rider.getByText(`${order.code}, 같아요`).click();
  await rider.getByRole('button', { name: '음식을 받았어요' }).click();
  await rider.getByRole('button', { name: '문 앞에 도착했어요' }).click();
  await expect(rider.getByRole('heading', { level: 1 })).toContainText('받고 전달하기');

  await rider.getByRole('button', { name: '문제가 있어요' }).click();
  await sheet.getByRole('button', { name: '전달할 수 없어요' }).click();
  await sheet.getByText('손님이 나오지 않아요').click();
  await sheet.getByRole('button', { name: '5분 기다리기 시작' }).click();
  await expect(rider.getByText('손님을 기다리는 중이에요.', { exact: false })).toBeVisible();
  expect((await orderOf(order.id)).delivery?.noAnswerUntil).not.toBeNull();

  await rider.getByRole('button', { name: '문제가 있어요' }).click();
  await sheet.getByRole('button', { name: '전달할 수 없어요' }).click();
  await sheet.getByText('손님이 받지 않겠대요').click();
  await sheet.getByRole('button', { name: '전달하지 못했다고 알리기' }).click();
  await expect(rider.getByRole('heading', { level: 1 })).toContainText('전달하지 못했어요');
  await rider.getByRole('button', { name: '가게로 돌려주러 가기' }).click();
  await expect(rider.getByRole('heading', { level: 1 })).toContainText('봉투 돌려주기');

  await cardOf(kitchen, order.code).getByRole('button', { name: '봉투가 돌아왔어요' }).click();
  await expect(rider.getByText(`${order.code} 봉투를 가게가 받았어요`, { exact: false })).toBeVisible();
  expect(await orderOf(order.id)).toMatchObject({ status: 'cancelled', payment: { status: 'voided' } });
  await goOffline(rider);
  await context.close();
});
