/** What a customer says afterwards reaches the restaurant, and its answer the customer. */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs, placeByApi } from './support/api';
import { halmae } from './support/customer';
import { phone, signedIn } from './support/people';
import { axeFinds } from './support/shoot';

/** A grey dot. */
const photo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM4cODAfwAHXgNYx7hc3wAAAABJRU5ErkJggg==';

/** An order fetched at the counter, moved on by calls. */
async function collected(customer: Page, kitchen: Page) {
  const order = await placeByApi(customer, { serviceType: 'pickup', address: undefined });
  const params = { orderId: order.id };
  await callAs(kitchen, 'acceptOrder', { params, body: { prepMinutes: 10 } });
  await callAs(kitchen, 'markOrderReady', { params });
  await callAs(kitchen, 'collectOrder', { params, body: { code: order.code } });
  return order;
}

test('a problem is accepted with money back, another declined with words; a review is answered', async ({
  browser,
}) => {
  const { page: customer } = await signedIn(browser, 'customer', { landing: pages.account() });
  const { page: kitchen } = await signedIn(browser, 'owner', {
    landing: pages.board(halmae),
    viewport: phone,
  });
  const order = await collected(customer, kitchen);
  const params = { orderId: order.id };
  const report = (body: object) => callAs(customer, 'reportProblem', { params, body });
  await report({ kind: 'missing', lines: [{ lineId: 'l1', quantity: 1 }], note: '하나만 왔어요', photo });
  await report({ kind: 'cold', note: '미지근했어요' });
  await callAs(customer, 'reviewOrder', { params, body: { food: 4, text: '하나 빠졌지만 맛있어요' } });

  await kitchen.getByRole('link', { name: '손님 이야기' }).click();
  const missing = kitchen.getByRole('article', { name: `${order.code} · 빠진 메뉴` });
  await expect(missing.getByText('2개 중 1개', { exact: false })).toBeVisible();
  await missing.getByRole('button', { name: '사진 보기' }).click();
  await expect(missing.getByRole('img', { name: '손님이 보낸 사진' })).toBeVisible();
  expect(await axeFinds(kitchen)).toEqual([]);
  await expect(missing.getByLabel('돌려드릴 금액')).toHaveValue('9000');
  await missing.getByLabel('돌려드릴 금액').fill('900000');
  await missing.getByRole('button', { name: '손님께 답하기' }).click();
  await expect(missing.getByText('18,000원까지 돌려드릴 수 있어요')).toBeVisible();
  await missing.getByLabel('돌려드릴 금액').fill('9,000원');
  await missing.getByRole('button', { name: '손님께 답하기' }).click();
  await expect(missing.getByText('9,000원 환불')).toBeVisible();

  const cold = kitchen.getByRole('article', { name: `${order.code} · 식었어요` });
  await cold.getByText('받아들이지 않아요').click();
  await cold.getByRole('button', { name: '손님께 답하기' }).click();
  await expect(cold.getByText('이유를 5자 이상 적어 주세요')).toBeVisible();
  await cold.getByLabel('손님께 전할 말').fill('막 끓여 드렸어요');
  await cold.getByRole('button', { name: '손님께 답하기' }).click();
  await expect(cold.getByText('받아들이지 않음')).toBeVisible();

  const review = kitchen.getByRole('article').filter({ hasText: '하나 빠졌지만 맛있어요' });
  await review.getByRole('button', { name: /답글 쓰기$/ }).click();
  await review.getByLabel('답글', { exact: true }).fill('다음에는 꼭 챙길게요');
  await review.getByRole('button', { name: '답글 올리기' }).click();
  await expect(review.getByText('다음에는 꼭 챙길게요')).toBeVisible();

  const after = await callAs(customer, 'getOrder', { params });
  expect(after.problems.map(({ status, refundMinor }) => [status, refundMinor]).sort()).toEqual([
    ['accepted', 9_000],
    ['declined', 0],
  ]);
  expect(after.review?.answer?.text).toBe('다음에는 꼭 챙길게요');
  await customer.context().close();
  await kitchen.context().close();
});
