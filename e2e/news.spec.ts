/** News of orders: on the screens one looks at, on a phone with the page closed, and who is told what. */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { startPushEndpoint } from '@/services/testing/push-endpoint';
import { callAs, placeByApi } from './support/api';
import { halmae } from './support/customer';
import { closeAll, signedIn } from './support/people';
import { withPushService } from './support/push';
import { deliverPush, workerOf } from './support/worker';

test.afterEach(({ browser }) => closeAll(browser));

test('a message of the push service becomes a notification, and a press on it leads to the order', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'customer');
  await context.grantPermissions(['notifications']);
  const worker = await workerOf(page);
  const news = {
    title: '할매순두부 성수점',
    body: '라이더가 음식을 받았어요.',
    url: pages.order('0192c1de-0000-7000-8000-000000000001'),
    tag: 'order-1',
    version: 7,
  };
  await deliverPush(context, page, news);
  await expect.poll(() => standingNotifications(page)).toEqual([[news.title, news.body]]);
  // The one before, late on its way.
  await deliverPush(context, page, { ...news, body: '음식을 만들고 있어요.', version: 5 });
  await deliverPush(context, page, { ...news, tag: 'order-2', body: '주문을 받았어요.' });
  await expect.poll(() => standingNotifications(page)).toHaveLength(2);
  expect((await standingNotifications(page)).map(([, body]) => body)).not.toContain('음식을 만들고 있어요.');

  await worker.evaluate(async () => {
    const scope = globalThis as unknown as ServiceWorkerGlobalScopeOfTests;
    const [notification] = await scope.registration.getNotifications({ tag: 'order-1' });
    scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification }));
  });
  await page.waitForURL((url) => url.pathname === news.url);
});

test('who orders is asked once, beside the order, and then hears of it with the page closed', async ({
  browser,
}) => {
  const service = await startPushEndpoint();
  const { context, page } = await signedIn(browser, 'customer', {
    onContext: (opened) => withPushService(opened, service.subscription('/one')),
  });
  const kitchen = await signedIn(browser, 'owner', { landing: pages.workplaces() });
  await takeOrders(kitchen.page);
  await workerOf(page);
  const order = await placeByApi(page);
  await page.goto(pages.order(order.id));
  await page
    .getByRole('region', { name: '음식이 오는 동안 알려 드릴까요?' })
    .getByRole('button', { name: '알림 받기' })
    .click();
  await expect(page.getByText('이제 이 기기로 알려 드릴게요.')).toBeVisible();

  await callAs(kitchen.page, 'acceptOrder', { params: { orderId: order.id }, body: { prepMinutes: 15 } });
  const ofOrder = () =>
    service.received
      .map(({ message }) => message)
      .find((message) => urlOf(message) === pages.order(order.id));
  await expect.poll(ofOrder).toBeDefined();
  await page.goto(pages.home());
  await deliverPush(context, page, ofOrder() ?? {});
  await expect.poll(() => standingNotifications(page)).toHaveLength(1);

  // Settled, so it is not asked again; the account page has the switch.
  await page.goto(pages.order(order.id));
  await expect(page.getByRole('button', { name: '알림 받기' })).toHaveCount(0);
  await page.goto(pages.account());
  await page.getByRole('button', { name: '알림 끄기' }).click();
  await expect(page.getByRole('button', { name: '알림 켜기' })).toBeVisible();
  await callAs(kitchen.page, 'cancelByStaff', {
    params: { orderId: order.id },
    body: { reason: 'too_busy', note: '' },
  });
  await service.close();
});

test('who refused in the browser is told where to allow it, and not asked again', async ({ browser }) => {
  const { page } = await signedIn(browser, 'customer', {
    landing: pages.account(),
    // Headless browsers have no window to answer in.
    onContext: (opened) =>
      opened.addInitScript(() => {
        let permission = 'default';
        Object.defineProperty(Notification, 'permission', { get: () => permission });
        Notification.requestPermission = async () => {
          permission = 'denied';
          return 'denied';
        };
      }),
  });
  await page.getByRole('button', { name: '알림 켜기' }).click();
  await expect(page.getByText('이 브라우저에서 배달의 알림이 막혀 있어요.', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: '알림 켜기' })).toHaveCount(0);
});

test('the profile is what one writes, and checkout knows the phone', async ({ browser }) => {
  const { page } = await signedIn(browser, 'demo', { landing: pages.account() });
  const profile = page.getByRole('region', { name: '프로필' });
  await profile.getByLabel('이름').fill('한데모');
  await profile.getByLabel('전화번호').fill('010-12');
  await profile.getByRole('button', { name: '저장하기' }).click();
  await expect(profile.getByText('010-1234-5678처럼 적어 주세요.')).toBeVisible();
  await expect(profile.getByLabel('전화번호')).toBeFocused();
  await profile.getByLabel('전화번호').fill('010-2222-3333');
  await profile.getByRole('radio', { name: 'English' }).check();
  await profile.getByRole('button', { name: '저장하기' }).click();
  await expect(profile.getByText('저장했어요.')).toBeVisible();
  await page.getByLabel('주문 소식 받기').uncheck();
  await expect(page.getByText('지금은 어느 기기로도 보내지 않아요.', { exact: false })).toBeVisible();
  expect(await callAs(page, 'getProfile')).toMatchObject({
    name: '한데모',
    phone: '+821022223333',
    locale: 'en',
    notify: { orders: false },
  });
  await page.reload();
  await expect(profile.getByLabel('전화번호')).toHaveValue('010-2222-3333');
  await callAs(page, 'updateProfile', {
    body: { name: '한데모', phone: null, locale: null, notify: { orders: true, offers: false } },
  });
});

test('an order under way is a line on every screen, and says so when it moves on', async ({ browser }) => {
  const { page } = await signedIn(browser, 'demo');
  const kitchen = await signedIn(browser, 'owner', { landing: pages.workplaces() });
  await takeOrders(kitchen.page);
  const order = await placeByApi(page);
  await page.goto(pages.home());
  const strip = page.getByRole('complementary', { name: '진행 중인 주문' });
  await expect(strip).toContainText('할매순두부 성수점');
  await page.getByRole('link', { name: '장바구니' }).click();
  await page.waitForURL((url) => url.pathname === pages.basket());
  await expect(strip).toBeVisible();

  await callAs(kitchen.page, 'acceptOrder', { params: { orderId: order.id }, body: { prepMinutes: 15 } });
  const news = page.getByRole('region', { name: '주문 소식' });
  await expect(news).toContainText('할매순두부 성수점');
  await news.getByRole('link', { name: '보기' }).click();
  await page.waitForURL((url) => url.pathname === pages.order(order.id));
  await expect(news).toHaveCount(0);
  await expect(strip).toHaveCount(0);
  await page.goBack();
  await page.waitForURL((url) => url.pathname === pages.basket());
  await expect(strip).toBeVisible();

  await callAs(kitchen.page, 'cancelByStaff', {
    params: { orderId: order.id },
    body: { reason: 'too_busy', note: '' },
  });
  await expect(news).toContainText('취소');
});

/** Orders that nobody answered may have paused the restaurant. */
const takeOrders = (page: Page) =>
  callAs(page, 'setPause', { params: { restaurantId: halmae }, body: { paused: false } });

const urlOf = (message: unknown) =>
  typeof message === 'object' && message !== null && 'url' in message ? message.url : null;

const standingNotifications = (page: Page) =>
  page.evaluate(async () =>
    (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title, body }) => [title, body]),
  );

/** What the worker's world has that a page's has not. */
interface ServiceWorkerGlobalScopeOfTests {
  readonly registration: ServiceWorkerRegistration;
  readonly NotificationEvent: new (name: string, init: object) => Event;
  dispatchEvent(event: Event): void;
}
