/**
 * What there is to do once the food came, on a phone: a receipt, a review, a problem, the history, the same again.
 * The restaurant is called, not shown.
 */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs, placeByApi } from './support/api';
import { addDish, halmae, wonIn } from './support/customer';
import { phone, signedIn } from './support/people';
import { axeFinds } from './support/shoot';
import { Sides } from './support/sides';

let page: Page;
let sides: Sides;
test.beforeAll(async ({ browser }) => {
  page = (await signedIn(browser, 'customer', { viewport: phone })).page;
  sides = await Sides.open(browser);
});
test.afterAll(async () => {
  await sides.close();
  await page.context().close();
});

const main = () => page.getByRole('main');
const sheet = () => page.getByRole('dialog');
const pickup = { serviceType: 'pickup', address: undefined };

/** A stew and two bibimbap, fetched at the counter; the page is the order's. */
async function fetched() {
  const order = await placeByApi(page, {
    ...pickup,
    lines: [
      { lineId: 'l1', itemId: 'bibimbap', quantity: 2, options: [] },
      { lineId: 'l2', itemId: 'bibimbap', quantity: 1, options: [], note: '계란 빼고' },
    ],
  });
  await sides.handOverAtCounter(order.id, order.code);
  await page.goto(pages.order(order.id));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('음식을 찾아가셨어요');
  return order;
}

test('a problem with one dish and a photo is answered with money back, which the receipt shows', async () => {
  const order = await fetched();
  await page.getByRole('button', { name: '음식에 문제가 있었나요?' }).click();
  await sheet().getByRole('button', { name: '가게에 알리기' }).click();
  await expect(sheet().getByRole('radio').first()).toBeFocused();
  await sheet().getByText('빠진 음식이 있어요').click();
  await sheet().getByRole('button', { name: '가게에 알리기' }).click();
  await expect(sheet()).toContainText('어느 음식인지 골라 주세요');
  await sheet().getByRole('checkbox').first().check();
  await sheet().getByLabel('더 알려 주실 것').fill('하나만 들어 있었어요');
  // The picture is one that the browser drew itself.
  const picture = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    canvas.getContext('2d')?.fillRect(0, 0, 640, 480);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const file = { name: 'bag.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') };
  await sheet().getByLabel(/^사진/).setInputFiles(file);
  await expect(sheet().getByRole('img', { name: '함께 보낼 사진' })).toBeVisible();
  expect(await axeFinds(page)).toEqual([]);
  await sheet().getByRole('button', { name: '가게에 알리기' }).click();
  await expect(sheet()).toBeHidden();
  const told = page.getByRole('region', { name: '알려 주신 문제' });
  await expect(told).toContainText('가게가 보고 있어요');
  await expect(told).toContainText('비빔밥 1개');
  await told.getByRole('button', { name: '보낸 사진 보기' }).click();
  await expect(sheet()).toContainText(/\d\d:\d\d에 보냈어요/);
  await page.keyboard.press('Escape');

  const { problems } = await callAs(sides.kitchen, 'listProblems', { params: { restaurantId: halmae } });
  const problemId = problems.find(({ orderId }) => orderId === order.id)?.id ?? '';
  const body = { accept: true, refundMinor: 9_000, note: '다음에는 꼭 챙길게요' };
  await callAs(sides.kitchen, 'answerProblem', { params: { problemId }, body });
  await expect(told).toContainText('가게의 답: 다음에는 꼭 챙길게요');
  await expect(told).toContainText('9,000원을 돌려받아요');

  await page.getByRole('link', { name: '영수증 크게 보기' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`영수증 · 주문 ${order.code}`);
  const receipt = page.getByRole('article');
  const amounts = receipt.getByRole('definition');
  expect(await amounts.allTextContents()).toEqual(
    expect.arrayContaining(['찾을 때 카드로 냈어요', '27,000원', '−9,000원', '18,000원']),
  );
  await expect(receipt).not.toContainText('배달비');
  expect(wonIn(await amounts.last().textContent())).toBe(18_000);
  expect(await axeFinds(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: '인쇄하기' })).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(receipt).toBeVisible();
  await page.emulateMedia({ media: null });
});

test('a review is written by keyboard, corrected, answered, and read by everybody', async ({ browser }) => {
  const order = await fetched();
  const review = page.getByRole('region', { name: '음식은 어땠어요?' });
  await review.getByRole('radio', { name: /^별 1개/ }).focus();
  for (const _ of [2, 3, 4]) await page.keyboard.press('ArrowRight');
  await expect(review.getByRole('radio', { name: /^별 4개/ })).toBeChecked();
  // There was no way to rate.
  await expect(review.getByRole('group', { name: /배달/ })).toHaveCount(0);
  await review.getByLabel('어떤 점이 그랬나요?').fill('국물이 시원해요 <b>굿</b>');
  await review.getByRole('button', { name: '리뷰 남기기' }).click();
  const mine = page.getByRole('region', { name: '내가 남긴 리뷰' });
  await expect(mine).toContainText('리뷰를 남겼어요');
  await mine.getByRole('button', { name: '고치기' }).click();
  await page.getByRole('radio', { name: /^별 5개/ }).check({ force: true });
  await page.getByRole('button', { name: '리뷰 고치기' }).click();
  await expect(mine).toContainText('별 5개');

  const heard = await callAs(sides.kitchen, 'listRestaurantReviews', { params: { restaurantId: halmae } });
  const params = { reviewId: heard.reviews.find(({ code }) => code === order.code)?.id ?? '' };
  await callAs(sides.kitchen, 'answerReview', { params, body: { text: '또 오세요!' } });
  await expect(mine).toContainText('또 오세요!');
  await expect(mine.getByRole('button', { name: '고치기' })).toHaveCount(0);

  const anybody = await browser.newPage({ viewport: phone });
  await anybody.goto(pages.reviews(halmae));
  const said = anybody.getByRole('listitem').filter({ hasText: '국물이 시원해요 <b>굿</b>' });
  await expect(said).toContainText('별 다섯 개 가운데 5개');
  await expect(said).toContainText('또 오세요!');
  await expect(said).toContainText('비빔밥');
  await expect(said).not.toContainText('민준');
  await anybody.close();
});

test('the history follows what is on its way until it is over', async () => {
  await page.goto(pages.orders());
  const order = await placeByApi(page, pickup);
  const running = page.getByRole('region', { name: '지금 오는 주문' });
  await expect(running).toContainText(order.code);
  await sides.accept(order.id);
  await expect(running).toContainText('만들고 있어요');
  await sides.cook(order.id, 'cancelByStaff', { reason: 'technical', note: '' });
  await expect(running).toHaveCount(0);
  const past = page.getByRole('region', { name: '지난 주문' });
  await expect(past.getByRole('listitem').first()).toContainText(order.code);
  await expect(past.getByRole('listitem').first()).toContainText('비빔밥 2개');
});

test('ordering again from the history says what is missing, and leaves what the basket holds', async () => {
  const order = await placeByApi(page, {
    ...pickup,
    lines: [
      { lineId: 'l1', itemId: 'bibimbap', quantity: 1, options: [] },
      { lineId: 'l2', itemId: 'kimchi-bokkeumbap', quantity: 1, options: [] },
    ],
  });
  await sides.handOverAtCounter(order.id, order.code);
  const params = { restaurantId: halmae, itemId: 'kimchi-bokkeumbap' };
  await callAs(sides.kitchen, 'setItemAvailability', { params, body: { soldOut: true } });
  await page.goto(pages.restaurant(halmae));
  await addDish(page, '비빔밥');
  await page.goto(pages.orders());
  const past = page.getByRole('region', { name: '지난 주문' });
  await past.getByRole('button', { name: '받은 주문' }).click();
  await expect(past.getByText('취소됐어요')).toHaveCount(0);
  const row = past.getByRole('listitem').filter({ hasText: order.code });
  await row.getByRole('button', { name: '다시 주문하기' }).click();
  await expect(sheet()).toContainText('이번에는 담지 못해요');
  await expect(sheet()).toContainText('지금 다 팔렸어요');
  await expect(sheet().getByRole('radio', { name: /^담아 둔 것에 더하기/ })).toBeChecked();
  expect(await axeFinds(page)).toEqual([]);
  await sheet()
    .getByRole('button', { name: /^1개 담기/ })
    .click();
  await page.waitForURL((url) => url.pathname === pages.basket());
  await expect(main().getByRole('listitem')).toContainText('비빔밥 2개');
  await callAs(sides.kitchen, 'setItemAvailability', { params, body: { soldOut: false } });
});
