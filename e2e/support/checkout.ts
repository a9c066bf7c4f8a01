/** What a customer does at the checkout, in the words they see, and what may be asked of the service beside it. */
import { expect, type Page } from '@playwright/test';
import { pages } from '@/lib/urls';
import { chooseAddress, fillBasket, fillCheckout, halmae, orderButton, wonIn } from './customer';

const headers = { 'x-baedal': '1' };

/** A customer at the checkout of the first restaurant, everything filled in. */
export async function atCheckout(page: Page): Promise<void> {
  await chooseAddress(page);
  await fillBasket(page);
  await page.goto(pages.checkout(halmae));
  await fillCheckout(page);
  await expect(orderButton(page)).toBeEnabled();
}

/** How many orders this customer has, asked of the service. */
export async function orderCount(page: Page): Promise<number> {
  const body: { orders: unknown[] } = await (
    await page.request.get('/api/customer/orders', { headers })
  ).json();
  return body.orders.length;
}

/** The id of the order whose page is open. */
export function shownOrderId(page: Page): string {
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Takes the shown order back, so that the kitchen of the next test is empty. */
export async function cancelShown(page: Page): Promise<void> {
  const orderId = shownOrderId(page);
  const answer = await page.request.post(`/api/customer/orders/${orderId}/cancel`, {
    headers: { ...headers, 'idempotency-key': `cancel-${orderId}` },
    data: { reason: 'changed_mind' },
  });
  expect(answer.status()).toBe(200);
}

/** Picks one of a group of radio buttons by its words, whatever bar lies over it. */
export async function pick(page: Page, words: string | RegExp): Promise<void> {
  const choice = page.getByRole('radio', { name: words });
  await choice.scrollIntoViewIfNeeded();
  await choice.check({ force: true });
}

/** The parts of the price list on the screen, as `음식 → 19500`, the total under `합계`. */
export async function pricesOn(page: Page): Promise<Record<string, number>> {
  const rows = await page
    .getByLabel('결제 금액')
    .locator('div')
    .evaluateAll((divs) =>
      divs.map((div) => [
        div.querySelector('dt')?.firstChild?.textContent?.trim() ?? '',
        div.querySelector('dd')?.textContent ?? '',
      ]),
    );
  return Object.fromEntries(
    rows.map(([name, amount = '']) => [
      name,
      amount === '무료' ? 0 : (amount.startsWith('−') ? -1 : 1) * wonIn(amount),
    ]),
  );
}

/** Whether the parts add up to the total, exactly. */
export function addsUp({ 합계: total, ...parts }: Record<string, number>): boolean {
  return Object.values(parts).reduce((sum, part) => sum + part, 0) === total;
}
