/**
 * Following an order on a phone, from the kitchen's answer to the door or to whatever else becomes of it. Kitchen and
 * rider are called, not shown; the customer's page is never reloaded unless a test says so.
 */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs, placeByApi } from './support/api';
import { halmae } from './support/customer';
import { phone, signedIn } from './support/people';
import { axeFinds } from './support/shoot';
import { passTime, Sides } from './support/sides';

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

const title = () => page.getByRole('heading', { level: 1 });
const main = () => page.getByRole('main');
const steps = () => page.getByRole('list', { name: '주문 단계' });

/** Places an order and opens its page, once it is live. */
async function follow(over: object = {}) {
  const order = await placeByApi(page, over);
  await page.goto(pages.order(order.id));
  await expect(title()).toContainText('가게에 주문을 전했어요');
  await expect(page.getByText('방금 연결됨')).toBeVisible();
  return order;
}

test('a delivery is told in words, with its time, the rider on the map, and the PIN at the door', async () => {
  const order = await follow({ proof: 'pin' });
  await expect(main()).toContainText('답이 없으면 저절로 취소되고, 돈은 나가지 않아요');
  await expect(page.getByRole('figure')).toHaveCount(0);
  const pin = page.getByText(order.pin ?? 'no PIN', { exact: true });
  await expect(pin).toBeVisible();

  await sides.accept(order.id);
  await expect(title()).toContainText(/음식을 만들고 있어요.*\d\d:\d\d–\d\d:\d\d 도착/);
  await expect(steps()).toContainText(/접수 \(끝남\).*조리 \(지금\).*배달 \(아직\)/);
  await expect(main()).toContainText('함께 갈 라이더를 찾고 있어요');
  await expect(page).toHaveTitle(/^음식을 만들고 있어요, \d\d:\d\d–\d\d:\d\d 도착/);

  // Late is said before anybody asks: why, until when now, and what had been promised.
  await sides.cook(order.id, 'changePreparation', { addMinutes: 20 });
  const late = page.getByRole('status').filter({ hasText: '약속한 시간보다 늦어지고 있어요' });
  await expect(late).toContainText(
    /가게가 만드는 데 시간이 더 걸리고 있어요.*처음 약속한 시간은 \d\d:\d\d–\d\d:\d\d/,
  );

  await sides.cook(order.id, 'markOrderReady');
  await expect(title()).toContainText('음식이 다 됐어요');
  await expect(late).toHaveCount(0);
  const delivery = await sides.take(order.code);
  await expect(main()).toContainText('박서준 님이 가게로 가고 있어요');
  await sides.setOut(delivery, order.code);
  await expect(title()).toContainText('라이더가 가고 있어요');
  await expect(main()).toContainText('문까지 약 1.1 km 남았어요');
  const map = page.getByRole('figure');
  await map.scrollIntoViewIfNeeded();
  await expect(
    map.getByRole('img', { name: /^약도: 할매순두부 성수점에서 .*왕십리로 20까지$/ }),
  ).toBeVisible();
  await expect(map).toContainText('라이더에서 문까지 1.1 km');
  await expect(page.getByRole('button', { name: /취소/ })).toHaveCount(0);
  expect(await axeFinds(page)).toEqual([]);

  // A position that nobody renewed for a minute is said to be old.
  await passTime(61_000);
  await page.reload();
  await expect(map).toContainText(/\d\d:\d\d에 본 라이더 위치예요/);
  await expect(main()).toContainText('남아 있었어요');

  await sides.ride(delivery, 'arriveAtDropoff');
  await expect(title()).toContainText('라이더가 문 앞에 왔어요');
  await sides.ride(delivery, 'reportNoAnswer');
  await expect(page.getByRole('alert').filter({ hasText: '라이더가 문 앞에서 기다려요' })).toContainText(
    /\d\d:\d\d까지 만나지 못하면/,
  );
  await expect(pin).toBeVisible();
  await sides.ride(delivery, 'completeDelivery', { proof: 'handed_over', pin: order.pin });
  await expect(title()).toContainText('음식이 도착했어요');
  await expect(pin).toHaveCount(0);
  await expect(map).toHaveCount(0);
});

test('without a network the page says of when it is, and catches up by itself', async () => {
  const order = await follow();
  await page.context().setOffline(true);
  await expect(main()).toContainText(/인터넷이 끊겨서 .*\d\d:\d\d에 확인한 모습이에요/);
  await expect(page.getByText('방금 연결됨')).toHaveCount(0);
  await sides.accept(order.id);
  await expect(title()).toContainText('가게에 주문을 전했어요');
  await page.context().setOffline(false);
  await expect(title()).toContainText('음식을 만들고 있어요');
  await expect(page.getByText('방금 연결됨')).toBeVisible();
  await expect(page.getByText(/확인한 모습이에요/)).toHaveCount(0);
  await sides.cook(order.id, 'cancelByStaff', { reason: 'technical', note: '' });
});

test('cancelling is free until the restaurant accepts, then it is asked, and either says what it costs', async () => {
  const first = await follow();
  await page.getByRole('button', { name: '주문 취소하기' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('돈은 나가지 않아요');
  await sheet.getByText('두 번 주문했어요').click();
  await sheet.getByRole('button', { name: '취소하기', exact: true }).click();
  await expect(title()).toContainText('주문을 취소했어요');
  await expect(main()).toContainText('낼 것도, 돌려받을 것도 없어요');
  expect(await callAs(page, 'getOrder', { params: { orderId: first.id } })).toMatchObject({
    status: 'cancelled',
    ending: { by: 'customer', reason: 'duplicate' },
  });

  // The restaurant accepts while one is about to press: nothing is cancelled by the way.
  const order = await follow();
  await page.getByRole('button', { name: '주문 취소하기' }).click();
  await expect(sheet.getByRole('button', { name: '취소하기', exact: true })).toBeVisible();
  await sides.accept(order.id);
  await expect(sheet.getByRole('alert')).toContainText('그사이 가게가 주문을 받았어요');
  await expect(sheet).toContainText('20,000원을 내셔야 해요');
  await sheet.getByRole('button', { name: '부탁하기' }).click();
  await expect(main()).toContainText(/\d\d:\d\d까지 답이 없으면 주문은 그대로 진행돼요/);
  await expect(page.getByRole('button', { name: /취소|부탁/ })).toHaveCount(0);
  await sides.cook(order.id, 'declineCancel', { reason: 'already_cooking' });
  await expect(page.getByRole('alert').filter({ hasText: '받아들이지 않았어요' })).toContainText(
    '이미 만들기 시작했대요',
  );
  await expect(page.getByRole('button', { name: '다시 부탁하기' })).toBeVisible();

  // And then the restaurant has to give up itself.
  await sides.cook(order.id, 'cancelByStaff', { reason: 'technical', note: '가스가 끊겼어요' });
  await expect(title()).toContainText('가게가 주문을 취소했어요');
  await expect(main()).toContainText('가게가 남긴 말: “가스가 끊겼어요”');
  await expect(main()).toContainText('돈은 나가지 않았어요');
  expect(await axeFinds(page)).toEqual([]);
});

test('an order that is rejected, and one that nobody answers, say why and where else to eat', async () => {
  const rejected = await follow();
  await sides.cook(rejected.id, 'rejectOrder', { reason: 'too_busy' });
  await expect(title()).toContainText('가게가 이번 주문을 받지 못했어요');
  await expect(main()).toContainText('지금 주문이 몰려 제때 만들기 어렵대요');
  const similar = page.getByRole('region', { name: '지금 바로 주문할 수 있는 비슷한 가게' });
  await expect(similar.getByRole('link')).toHaveCount(3);

  await follow();
  await passTime(5 * 60_000 + 1_000);
  await expect(title()).toContainText('가게가 제때 답하지 못했어요');
  await expect(main()).toContainText(/\d\d:\d\d까지 답이 없어 주문을 저절로 취소했어요/);
  await page.getByRole('link', { name: '이 가게 메뉴 보기' }).click();
  await expect(page).toHaveURL(new RegExp(`${halmae}$`));
});

test('whoever gets the link follows the food and learns nothing about the person', async ({ browser }) => {
  const order = await follow({ proof: 'pin', riderNote: '초인종 옆 화분 조심' });
  await sides.accept(order.id);
  await sides.cook(order.id, 'markOrderReady');
  await page.getByRole('button', { name: '오는 길 공유하기' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: '링크 만들기' }).click();
  const link = await sheet.getByLabel('공유 링크').inputValue();
  // 128 bits at least.
  expect(new URL(link).pathname.split('/').at(-1)?.length).toBeGreaterThanOrEqual(22);

  const stranger = await browser.newContext({ viewport: phone });
  const shared = await stranger.newPage();
  const bodies: string[] = [];
  shared.on('response', (answer) => {
    if (answer.url().includes('/api/')) void answer.text().then((text) => bodies.push(text));
  });
  await shared.goto(link);
  await expect(shared.getByRole('heading', { level: 1 })).toContainText('음식이 다 됐어요');
  await expect(shared.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  const delivery = await sides.take(order.code);
  await sides.setOut(delivery, order.code);
  await expect(shared.getByRole('heading', { level: 1 })).toContainText('라이더가 가고 있어요');
  await expect(shared.getByRole('main')).toContainText('박** 님이');
  await expect(shared.getByRole('figure')).toContainText('성동구 어딘가');
  const everything = [await shared.content(), ...bodies].join('\n');
  expect(bodies.length).toBeGreaterThan(0);
  for (const secret of [
    '1203호',
    '왕십리로 20',
    '1234-5678',
    '12345678',
    '박서준',
    '20,000',
    '화분',
    order.id,
  ]) {
    expect(everything, secret).not.toContain(secret);
  }
  expect(everything).not.toMatch(new RegExp(`\\b${order.pin}\\b`));

  await sheet.getByRole('button', { name: '공유 멈추기' }).click();
  await expect(sheet).toContainText('이제 아무도 링크로 볼 수 없어요');
  await sides.ride(delivery, 'arriveAtDropoff');
  await expect(shared.getByRole('heading', { level: 1 })).toContainText('이 링크로는 더 볼 수 없어요');
  await stranger.close();
  await sides.ride(delivery, 'completeDelivery', { proof: 'handed_over', pin: order.pin });
});

test('food that one fetches has its code, its time and the way there', async () => {
  const order = await follow({ serviceType: 'pickup', address: undefined });
  await expect(page.getByText('카운터에서 이 번호를 보여 주세요')).toBeVisible();
  await sides.accept(order.id, 10);
  await expect(title()).toContainText(/\d\d:\d\d쯤 찾으러 오세요/);
  await sides.cook(order.id, 'markOrderReady');
  await expect(title()).toContainText(/음식이 다 됐어요.*찾으러 오세요/);
  await page.getByRole('button', { name: '길찾기' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: '카카오맵' })).toBeVisible();
  await page.keyboard.press('Escape');
  await sides.cook(order.id, 'collectOrder', { code: order.code });
  await expect(title()).toContainText('음식을 찾아가셨어요');
  await expect(page.getByText('카운터에서 이 번호를 보여 주세요')).toHaveCount(0);
});

test('food that could not be handed over is followed back to the restaurant', async () => {
  const order = await follow({ handoff: 'leave_at_door' });
  await sides.accept(order.id);
  await sides.cook(order.id, 'markOrderReady');
  const delivery = await sides.take(order.code);
  await sides.setOut(delivery, order.code);
  await expect(main()).toContainText('문 앞에 두고 알려 드려요');
  await sides.ride(delivery, 'arriveAtDropoff');
  await sides.ride(delivery, 'failDelivery', { reason: 'unsafe' });
  await expect(title()).toContainText('음식을 전하지 못했어요');
  await sides.ride(delivery, 'returnDelivery');
  await expect(title()).toContainText('음식을 가게로 돌려보내요');
  await sides.cook(order.id, 'confirmReturn');
  await expect(title()).toContainText('음식을 전하지 못해 주문을 끝냈어요');
  await expect(main()).toContainText('음식은 가게로 돌아갔어요');
  await expect(main()).toContainText('안전하게 전해 드리기 어려운 곳이었어요');
});
