/** One order from the basket to the door in three tabs of one browser, by the one demo person who may do everything. */
import { type Browser, expect } from '@playwright/test';
import { pages } from '@/lib/urls';
import { chooseAddress, fillBasket, fillCheckout, halmae, placeOrder } from './customer';
import { desktop, type SignInOptions, signedIn } from './people';
import { acceptOrder, goOffline, goOnline, markReady } from './work';

/** `origin` of another system than the journeys' own; `onContext` is called before anything is opened. */
export async function walkOneOrder(
  browser: Browser,
  options: Pick<SignInOptions, 'origin' | 'onContext'> = {},
): Promise<void> {
  const { context, page: customer } = await signedIn(browser, 'demo', { viewport: desktop, ...options });
  const [kitchen, rider] = [await context.newPage(), await context.newPage()];
  await kitchen.goto(pages.board(halmae));
  await rider.goto(pages.rider());
  await goOnline(rider);

  await customer.bringToFront();
  await chooseAddress(customer);
  await fillBasket(customer);
  await customer.goto(pages.checkout(halmae));
  await fillCheckout(customer);
  await placeOrder(customer);
  const code = /[A-Z]-\d+/.exec((await customer.getByRole('main').textContent()) ?? '')?.[0] ?? '';

  await kitchen.bringToFront();
  await acceptOrder(kitchen, code);
  await markReady(kitchen, code);

  await rider.bringToFront();
  await rider.getByRole('button', { name: '받을게요' }).click();
  await rider.getByRole('button', { name: '가게에 도착했어요' }).click();
  await rider.getByText(`${code}, 같아요`).click();
  await rider.getByRole('button', { name: '음식을 받았어요' }).click();
  await rider.getByRole('button', { name: '문 앞에 도착했어요' }).click();
  await rider.getByText(/원 받았어요$/).click();
  await rider.getByRole('button', { name: '전달했어요' }).click();
  await expect(rider.getByText('배달을 마쳤어요')).toBeVisible();

  await customer.bringToFront();
  await expect(customer.getByRole('heading', { level: 1 })).toContainText('음식이 도착했어요');
  await rider.bringToFront();
  await rider.getByRole('button', { name: '다음 요청 기다리기' }).click();
  await goOffline(rider);
}
