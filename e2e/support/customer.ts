/** What a customer does, in the words they see. */
import { expect, type Page } from '@playwright/test';
import { pages } from '@/lib/urls';

export const halmae = 'halmae-sundubu-seongsu';

/** Chooses 왕십리로 20 as the place to deliver to, by typing. */
export async function chooseAddress(page: Page): Promise<void> {
  await page.goto(pages.address());
  await page.getByRole('combobox', { name: '도로명, 지번, 건물 이름' }).fill('왕십리로 20');
  await page
    .getByRole('option', { name: /왕십리로 20(?!\d)/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== pages.address());
}

/** Opens a dish, makes the choices, adds it. */
export async function addDish(page: Page, dish: string, choices: readonly string[] = []): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${dish}`) })
    .or(page.getByRole('main').getByRole('link', { name: new RegExp(`^${dish}`) }))
    .first()
    .click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  for (const choice of choices) await sheet.getByText(choice, { exact: true }).first().click();
  await sheet.getByRole('button', { name: /담기$/ }).click();
  await expect(sheet).toBeHidden();
}

/** Puts a stew and a bibimbap into the basket of the first restaurant. */
export async function fillBasket(page: Page): Promise<void> {
  await page.goto(pages.restaurant(halmae));
  await addDish(page, '해물순두부', ['곱빼기', '보통맛']);
  await addDish(page, '비빔밥');
}

/** Fills what the checkout asks for besides the address. */
export async function fillCheckout(page: Page): Promise<void> {
  await page.getByLabel('동·호수 또는 층').fill('101동 1203호');
  await page.getByLabel('전화번호').fill('010-1234-5678');
}

export const orderButton = (page: Page) => page.getByRole('button', { name: /원 주문하기$/ });

/** Presses the order button and answers the id of the order whose page opens. */
export async function placeOrder(page: Page): Promise<string> {
  await expect(orderButton(page)).toBeEnabled();
  await orderButton(page).click();
  await page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** The won of a text such as `합계 22,500원`. */
export function wonIn(text: string | null): number {
  const digits = /([\d,]+)원/.exec(text ?? '')?.[1];
  if (!digits) throw new Error(`no amount in “${text}”`);
  return Number(digits.replaceAll(',', ''));
}
