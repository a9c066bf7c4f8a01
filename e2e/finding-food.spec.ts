/** Finding food on a phone: an address said in any of its ways, restaurants that come there, words that are nearly right. */
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { callAs } from './support/api';
import { chooseAddress, halmae } from './support/customer';
import { phone, signedIn, typeCredentials } from './support/people';
import { webOrigin } from './support/stack-settings';

const hanul = { latitude: 37.5397, longitude: 127.0444, accuracy: 12 };
const busan = { latitude: 35.1587, longitude: 129.1604, accuracy: 12 };

const addressField = (page: Page) => page.getByRole('combobox', { name: '도로명, 지번, 건물 이름' });
const searchField = (page: Page) => page.getByLabel('가게나 메뉴를 찾아보세요').first();
const list = (page: Page) => page.getByRole('main').getByRole('article');
const here = (page: Page) => page.getByRole('button', { name: '지금 있는 곳에서 찾기' });

async function onPhone(
  browser: Browser,
  more: object = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: phone, ...more });
  return { context, page: await context.newPage() };
}

async function find(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words);
  await searchField(page).press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === words);
}

test('an address is found by its road, by the name of the building and by its lot, with the keys alone', async ({
  browser,
}) => {
  const { context, page } = await onPhone(browser);
  await page.goto(pages.address());
  const building = page.getByRole('option', { name: /서울숲 한울아파트/ });
  await addressField(page).fill('서울숲한울');
  await expect(building).toContainText('서울 성동구 왕십리로 20');
  const lot = /지번 (\S+ [\d-]+)/.exec(await building.innerText())?.[1] ?? '';
  expect(lot).toMatch(/^성수동/);

  await addressField(page).fill(lot.replace(' ', ''));
  await expect(page.getByRole('option').first()).toContainText(lot);
  await addressField(page).press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  const active = await addressField(page).getAttribute('aria-activedescendant');
  expect(active).toBe(await page.getByRole('option').first().getAttribute('id'));
  await addressField(page).press('Enter');
  await page.waitForURL((url) => url.pathname === pages.home());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/왕십리로 20까지 \d+곳이 배달해요/);

  await page.goto(pages.address());
  await addressField(page).fill('어디에도 없는 곳');
  await expect(page.getByText(/‘어디에도 없는 곳’에 맞는 주소가 없어요/)).toBeVisible();
  await context.setOffline(true);
  await addressField(page).fill('왕십리로58');
  await expect(page.getByText(/인터넷이 끊겨 주소를 찾지 못했어요/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('option', { name: /왕십리로 58/ })).toBeVisible();
  await context.close();
});

test('where one is, is asked only after a press, shown to be confirmed, and blocks nothing when it is refused', async ({
  browser,
}) => {
  const { context, page } = await onPhone(browser, { geolocation: hanul });
  const told: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/near')) told.push(`${request.url()} ${request.postData()}`);
  });
  // Nobody has allowed it: the browser refuses.
  await page.goto(pages.address());
  await here(page).click();
  await expect(page.getByText('위치를 쓰지 않을게요')).toBeVisible();
  expect(told).toEqual([]);
  await addressField(page).fill('왕십리로 20');
  await expect(page.getByRole('option').first()).toBeVisible();

  await context.grantPermissions(['geolocation'], { origin: webOrigin });
  await context.setGeolocation(busan);
  await here(page).click();
  await expect(page.getByText('아직 배달하지 않는 곳이에요')).toBeVisible();
  await context.setGeolocation(hanul);
  await page.reload();
  expect(told).toHaveLength(1);
  await here(page).click();
  await expect(page.getByRole('heading', { name: '이 근처 주소예요. 맞는 곳을 골라 주세요' })).toBeVisible();
  expect(told[1]).toBe(`${webOrigin}/api/customer/addresses/near {"lat":37.5397,"lng":127.0444}`);
  await page
    .getByRole('button', { name: /왕십리로 \d+/ })
    .first()
    .click();
  await page.waitForURL((url) => url.pathname === pages.home());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/왕십리로 \d+까지 \d+곳이 배달해요/);
  await context.close();
});

test('saved addresses are added, renamed, chosen and forgotten, and another tab hears why it cannot', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'demo', { landing: pages.savedAddresses() });
  for (const { id } of (await callAs(page, 'listSavedAddresses')).addresses) {
    await callAs(page, 'deleteSavedAddress', { params: { addressId: id } });
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: '아직 저장한 주소가 없어요' })).toBeVisible();
  await page.getByRole('button', { name: '주소 더하기' }).click();
  const sheet = page.getByRole('dialog');
  await addressField(page).fill('성수은하');
  await sheet.getByRole('option', { name: /성수 은하아파트/ }).click();
  await sheet.getByLabel('부르는 이름').fill('우리 집');
  await sheet.getByRole('button', { name: '저장하기' }).click();
  await expect(sheet.getByText(/아파트는 동과 호가 있어야/)).toBeVisible();
  await expect(sheet.getByLabel('동·호수 또는 층')).toBeFocused();
  await sheet.getByLabel('동·호수 또는 층').fill('103동 501호');
  await sheet.getByLabel('공동현관 비밀번호').fill('*501#');
  await sheet.getByRole('button', { name: '저장하기' }).click();
  const card = page.getByRole('listitem').filter({ hasText: '103동 501호' });
  await expect(card.getByRole('heading', { name: '우리 집' })).toBeVisible();
  await expect(page.getByText('*501#')).toHaveCount(0);

  await card.getByRole('button', { name: /^고치기/ }).click();
  await sheet.getByLabel('부르는 이름').fill('언니네');
  await sheet.getByRole('button', { name: '저장하기' }).click();
  await expect(card.getByRole('heading', { name: '언니네' })).toBeVisible();
  const other = await context.newPage();
  await other.goto(pages.savedAddresses());

  await page.goto(pages.address());
  await page.getByRole('button', { name: /^언니네/ }).click();
  await page.waitForURL((url) => url.pathname === pages.home());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/성수이로 60까지/);

  await page.goto(pages.savedAddresses());
  await card.getByRole('button', { name: /^지우기/ }).click();
  await expect(page.getByText('‘언니네’ 주소를 지울까요?')).toBeVisible();
  await page.getByRole('button', { name: '네, 지울게요' }).click();
  await expect(page.getByRole('heading', { name: '아직 저장한 주소가 없어요' })).toBeVisible();
  await other.getByRole('button', { name: /^고치기/ }).click();
  await other.getByRole('dialog').getByRole('button', { name: '저장하기' }).click();
  await expect(other.getByText(/이미 지운 주소예요/)).toBeVisible();
  await context.close();
});

test('food is found in Korean, in English, by first letters and with a slip', async ({ browser }) => {
  const { context, page } = await onPhone(browser);
  await chooseAddress(page);
  for (const words of ['순두부', 'sundubu', 'ㅅㄷㅂ', '순두브', '할매 순두부']) {
    await page.goto(pages.home());
    await find(page, words);
    await expect(list(page).filter({ hasText: '할매순두부 성수점' }), words).toBeVisible();
  }
  await find(page, '없는음식이름');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('‘없는음식이름’에 맞는 곳이 아직 없어요');
  await context.close();
});

test('filters and the order live in the address: a reload, the back button and a link keep them', async ({
  browser,
}) => {
  const { context, page } = await onPhone(browser);
  await chooseAddress(page);
  const all = await list(page).count();
  await page.getByRole('main').getByRole('link', { name: '별점 4.5+' }).first().click();
  await expect(page).toHaveURL(/rating=4\.5/);
  await page.getByRole('main').getByRole('link', { name: '배달비 낮은 순' }).first().click();
  await expect(page).toHaveURL(/sort=fee/);
  const sentence = await page.getByRole('heading', { level: 1 }).innerText();
  const few = await list(page).count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
  await expect(page.getByRole('main').getByRole('link', { name: '배달비 낮은 순' }).first()).toHaveAttribute(
    'aria-current',
    'true',
  );
  await page.goBack();
  await expect(page).toHaveURL((url) => !url.searchParams.has('sort') && url.searchParams.has('rating'));
  await page.goBack();
  await expect(list(page)).toHaveCount(all);
  await context.close();
});

test('what does not come here is shown to be fetched, what is closed says when it opens, and all of it without scripts', async ({
  browser,
}) => {
  const { context, page } = await onPhone(browser, { javaScriptEnabled: false });
  await page.goto(pages.address());
  await page.goto(`${pages.address()}?query=${encodeURIComponent('왕십리로 20')}`);
  await page.getByRole('option', { name: /한울아파트/ }).click();
  await page.waitForURL((url) => url.pathname === pages.home());
  const near = list(page).filter({ hasText: '할매순두부 성수점' });
  await expect(near).toContainText(/배달비/);
  await expect(near).toContainText(/최소/);
  await expect(near).toContainText(/별점/);
  await expect(near).toContainText(/\d+–\d+분/);
  const far = list(page).filter({ hasText: '포장만 가능' });
  expect(await far.count()).toBeGreaterThan(0);
  await expect(far.first()).not.toContainText('배달비');
  await context.close();
});

test('a heart pressed before signing in is kept by it, and is in the list and in another tab', async ({
  browser,
}) => {
  const { context, page } = await onPhone(browser);
  await page.goto(pages.home());
  const heart = (where: Page) => where.getByRole('button', { name: '할매순두부 성수점 찜하기' }).first();
  await heart(page).click();
  await page.getByRole('dialog').getByRole('link', { name: '로그인하고 찜하기' }).click();
  await typeCredentials(page, 'demo');
  await page.waitForURL((url) => url.origin === webOrigin && url.pathname === pages.home());
  await expect(page.getByText(/찜해 두었어요/)).toBeVisible();
  await expect(heart(page)).toHaveAttribute('aria-pressed', 'true');
  const other = await context.newPage();
  await other.goto(pages.favourites());
  await expect(other.getByRole('link', { name: '할매순두부 성수점' })).toBeVisible();
  await heart(other).click();
  await expect(heart(other)).toHaveAttribute('aria-pressed', 'false');
  await expect
    .poll(async () => (await callAs(page, 'listFavourites')).restaurants.map(({ id }) => id))
    .not.toContain(halmae);
  await page.reload();
  await expect(heart(page)).toHaveAttribute('aria-pressed', 'false');
  await context.close();
});
