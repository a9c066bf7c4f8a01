/** A menu: read without scripts, searched, jumped about in, put together dish by dish, and changing while one reads. */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs } from './support/api';
import { chooseAddress, halmae } from './support/customer';
import { phone, signedIn } from './support/people';

const burger = 'bulgeun-byeokdol-burger';

test.use({ viewport: phone });

const dishOf = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one reads the menu, finds a dish in it, and reads everything about it', async ({ page }) => {
    await page.goto(pages.restaurant(halmae));
    await expect(page.getByRole('heading', { level: 1 })).toContainText('할매순두부 성수점');
    await expect(dishOf(page, '굴순두부')).toContainText('품절');
    await page.getByRole('searchbox', { name: '메뉴에서 찾기' }).fill('ㅂㅂㅂ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: '비빔밥', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: '해물순두부', exact: true })).toBeHidden();
    await page.goto(pages.restaurant(halmae));
    await page.getByRole('main').getByRole('link', { name: '해물순두부' }).last().click();
    const dish = dishOf(page, '해물순두부');
    await expect(dish.getByRole('listitem').filter({ hasText: '곱빼기 +1,000원' })).toBeVisible();
    for (const fact of ['알류, 대두, 밀, 새우, 오징어, 조개류', '오징어 페루산']) {
      await expect(dish.getByRole('definition').filter({ hasText: fact })).toBeVisible();
    }
  });
});

test('the names of the sections stay in view and say where one is; an address leads back there', async ({
  page,
}) => {
  await page.goto(pages.restaurant(halmae));
  const sections = page.getByRole('navigation', { name: '메뉴 구역' });
  await sections.getByRole('link', { name: '음료' }).click();
  await expect(page).toHaveURL(/#menu-/);
  const title = page.getByRole('heading', { level: 2, name: '음료' });
  await expect(title).toBeInViewport();
  await expect(sections).toBeInViewport();
  await page.reload();
  await expect(title).toBeInViewport();
  await page.getByRole('heading', { level: 2, name: '순두부찌개' }).scrollIntoViewIfNeeded();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(sections.getByRole('link', { name: '순두부찌개' })).toHaveAttribute('aria-current', 'true');
});

test('the search finds dishes letter by letter, by first consonants too, and says how many', async ({
  page,
}) => {
  await page.goto(pages.restaurant(halmae));
  await page.getByRole('button', { name: '메뉴에서 찾기' }).click();
  const field = page.getByRole('searchbox', { name: '메뉴에서 찾기' });
  await expect(field).toBeFocused();
  await field.fill('두부김 치');
  await expect(page.getByText('1가지를 찾았어요')).toBeVisible();
  await expect(page.getByRole('heading', { name: '비빔밥', exact: true })).toBeHidden();
  await field.fill('ㅎㅁㅅㄷㅂ');
  await expect(page.getByRole('heading', { name: '해물순두부', exact: true })).toBeVisible();
  await field.fill('피자');
  await expect(page.getByText('‘피자’, 이 가게에는 없는 메뉴예요')).toBeVisible();
  await page.getByRole('button', { name: '찾기 닫기' }).click();
  await expect(page.getByRole('heading', { name: '비빔밥', exact: true })).toBeVisible();
});

test('a dish asks for what is missing by its name, and counts what it costs', async ({ page }) => {
  await page.goto(pages.restaurant(halmae));
  await page.getByRole('main').getByRole('link', { name: '해물순두부' }).last().click();
  const sheet = page.getByRole('dialog', { name: '해물순두부' });
  await sheet.getByRole('button', { name: '9,500원 담기' }).click();
  await expect(sheet.getByRole('alert').filter({ hasText: '‘양 선택’에서 골라 주세요' })).toBeVisible();
  await expect(sheet.getByRole('radio', { name: '보통', exact: true })).toBeFocused();
  await sheet.getByText('곱빼기', { exact: true }).click();
  await sheet.getByText('보통맛', { exact: true }).click();
  await sheet.getByText('계란', { exact: true }).click();
  await sheet.getByRole('button', { name: '계란 하나 더' }).click();
  await sheet.getByRole('button', { name: '하나 더', exact: true }).click();
  await expect(sheet.getByRole('button', { name: '23,000원 담기' })).toBeVisible();
  await expect(sheet.getByRole('checkbox', { name: /굴.*품절/ })).toBeDisabled();
  await sheet.getByText('알레르기와 원산지').click();
  await expect(sheet.getByText('알류, 대두, 밀, 새우, 오징어, 조개류')).toBeVisible();
  await sheet.getByRole('textbox').fill('파는 빼 주세요');
  await expect(sheet.getByText('8/100')).toBeVisible();
  await page.reload();
  await expect(sheet, 'an address of its own, which a reload keeps').toBeVisible();
  await sheet.getByRole('button', { name: '닫기' }).click();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${pages.restaurant(halmae)}$`));
});

test('a menu that changes while one reads it says what changed, also in the dish one has opened', async ({
  browser,
  page,
}) => {
  const { context, page: owner } = await signedIn(browser, 'owner', { landing: pages.account() });
  const sell = (itemId: string, soldOut: boolean) =>
    callAs(owner, 'setItemAvailability', { params: { restaurantId: burger, itemId }, body: { soldOut } });
  /** Coming back to the tab is when a page looks at once. */
  const comeBack = () =>
    expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(page.getByText('방금 메뉴가 바뀌었어요')).toBeVisible({ timeout: 2_500 });
    }).toPass();
  await page.goto(pages.restaurant(burger));
  const shrimp = dishOf(page, '통새우버거');
  await expect(shrimp).not.toContainText('품절');
  await sell('shrimp-burger', true);
  await comeBack();
  await expect(page.getByText('통새우버거: 다 팔렸어요')).toBeVisible();
  await expect(shrimp).toContainText('품절');
  await page.getByRole('button', { name: '알겠어요' }).click();

  await page.getByRole('main').getByRole('link', { name: '불고기버거' }).last().click();
  const sheet = page.getByRole('dialog', { name: '불고기버거' });
  await sheet.getByRole('radio').first().check();
  await sell('bulgogi-burger', true);
  await comeBack();
  await expect(sheet.getByText('방금 이 메뉴가 바뀌었어요')).toBeVisible();
  await expect(sheet.getByRole('button', { name: '오늘은 다 팔렸어요' })).toBeDisabled();
  await sell('shrimp-burger', false);
  await sell('bulgogi-burger', false);
  await context.close();
});

test('a kitchen that rests says until when, one that is too far that one may fetch it', async ({ page }) => {
  await chooseAddress(page);
  await page.goto(pages.home());
  const far = page.getByRole('region', { name: '포장만 가능한 가게' }).getByRole('heading', { level: 3 });
  await far.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/포장하면 \d+분 뒤에 받아요/);
  await expect(page.getByText('고른 주소까지는 배달하지 않아요')).toBeVisible();
  await page.goto(pages.restaurant('mildae-kalguksu'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('지금은 쉬고 있어요');
  await expect(page.getByText('메뉴는 그대로 볼 수 있고')).toBeVisible();
  await page.getByText('가게 정보').click();
  await expect(page.getByText('쉬어요')).toBeVisible();
});
