/** What cooks and riders do, in the words they see. */
import { expect, type Page } from '@playwright/test';

/** The card of an order in any column of the board. */
export const cardOf = (page: Page, code: string) =>
  page.getByRole('article').or(page.getByRole('listitem')).filter({ hasText: code }).first();

/** Waits for a new order and unfolds its card: only the oldest is unfolded by itself. */
export async function openNewOrder(page: Page, code: string): Promise<void> {
  const unfold = page.getByRole('button', { name: `${code} 펼치기` });
  const accept = cardOf(page, code).getByRole('button', { name: /^접수 · / });
  await expect(unfold.or(accept).first()).toBeVisible();
  if (await unfold.isVisible()) await unfold.click();
}

/** Accepts the order with the minutes that are chosen. */
export async function acceptOrder(page: Page, code: string): Promise<void> {
  await openNewOrder(page, code);
  await cardOf(page, code)
    .getByRole('button', { name: /^접수 · \d\d:\d\d 준비$/ })
    .click();
}

export async function markReady(page: Page, code: string): Promise<void> {
  await cardOf(page, code).getByRole('button', { name: '준비됐어요' }).click();
}

/** Switches the rider online where they are not. */
export async function goOnline(page: Page): Promise<void> {
  const start = page.getByRole('button', { name: '온라인으로 시작하기' });
  const waiting = page.getByText('가까운 요청을 기다리고 있어요');
  await expect(start.or(waiting).first()).toBeVisible();
  if (await start.isVisible()) await start.click();
  await expect(waiting).toBeVisible();
}

/** The same where offers may come at once. */
export async function goOnlineWithOffers(page: Page): Promise<void> {
  await page.getByRole('button', { name: '온라인으로 시작하기' }).click();
  await expect(page.getByRole('switch', { name: '배달 요청 받기' })).toBeChecked();
}

export async function goOffline(page: Page): Promise<void> {
  const online = page.getByRole('switch', { name: '배달 요청 받기' });
  if (await online.isChecked()) await online.click();
  await expect(page.getByText('지금은 쉬는 중이에요')).toBeVisible();
}
