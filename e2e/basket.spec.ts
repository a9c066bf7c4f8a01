/** Baskets: one per restaurant, kept over reloads, tabs and signing in, and never silently changed. */
import { expect, type Page, test } from '@playwright/test';
import { pages } from '@/lib/urls';
import { addDish, chooseAddress, halmae } from './support/customer';
import { phone, typeCredentials } from './support/people';

test.use({ viewport: phone });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const lines = (page: Page) => page.getByRole('list', { name: '담은 음식' }).getByRole('listitem');

/** A dish without options of another open restaurant, put into its basket. Answers the restaurant's name. */
async function orderElsewhere(page: Page): Promise<string> {
  const headers = { 'x-baedal': '1' };
  const list = await (await page.request.get('/api/customer/restaurants', { headers })).json();
  const others: { id: string; name: { ko: string }; opening: { status: string } }[] = list.restaurants;
  const other = others.find(({ id, opening }) => id !== halmae && opening.status === 'open');
  const { menu } = await (
    await page.request.get(`/api/customer/restaurants/${other?.id}`, { headers })
  ).json();
  const dishes: { name: { ko: string }; soldOut: boolean; optionGroups: { minSelect: number }[] }[] =
    menu.flatMap(({ items }: { items: unknown[] }) => items);
  const dish = dishes.find(
    ({ soldOut, optionGroups }) => !soldOut && optionGroups.every(({ minSelect }) => minSelect === 0),
  );
  await page.goto(pages.restaurant(other?.id ?? ''));
  await addDish(page, dish?.name.ko ?? '');
  return other?.name.ko ?? '';
}

test('two restaurants, two baskets: one can switch, and both outlive a reload and signing in', async ({
  page,
}) => {
  await chooseAddress(page);
  await page.goto(pages.restaurant(halmae));
  await addDish(page, '비빔밥');
  const other = await orderElsewhere(page);

  await page.goto(pages.basket());
  await expect(heading(page)).toContainText(other);
  await page.getByRole('button', { name: /^할매순두부 성수점/ }).click();
  await expect(heading(page)).toContainText('할매순두부 성수점에서 1개를 담았어요');
  await expect(lines(page)).toContainText(['비빔밥']);
  await expect(page.getByRole('button', { name: new RegExp(`^${other}`) })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: /^할매순두부 성수점/ })).toBeVisible();
  await page.goto(pages.checkout(halmae));
  await typeCredentials(page, 'customer');
  await page.waitForURL((url) => url.pathname === pages.checkout(halmae));
  await expect(lines(page)).toContainText(['비빔밥']);
  await page.goto(pages.basket());
  await expect(page.getByRole('heading', { level: 2, name: '다른 가게 장바구니' })).toBeVisible();
});

test('two tabs are in step: equal dishes merge, other options are another line, zero can be undone', async ({
  page,
  context,
}) => {
  await chooseAddress(page);
  const menu = await context.newPage();
  await menu.goto(pages.restaurant(halmae));
  await addDish(menu, '해물순두부', ['보통', '보통맛']);
  await page.goto(pages.basket());
  await expect(heading(page)).toContainText('1개를 담았어요');

  await addDish(menu, '해물순두부', ['보통', '보통맛']);
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByText('해물순두부 2개')).toBeAttached();
  await addDish(menu, '해물순두부', ['곱빼기', '보통맛']);
  await expect(lines(page)).toHaveCount(2);
  await expect(heading(page)).toContainText('3개를 담았어요');

  const large = lines(page).filter({ hasText: '곱빼기' });
  await large.getByRole('button', { name: '해물순두부 빼기' }).click();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: '되돌리기' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(2);

  // Emptied in the other tab, it is empty here, without a button to pay nothing.
  await menu.goto(pages.basket());
  await menu.getByRole('button', { name: '모두 비우기' }).click();
  await expect(heading(page)).toContainText('장바구니가 아직 비어 있어요');
  await expect(page.getByRole('link', { name: '주문하기' })).toHaveCount(0);
});

test('a line is changed where it stands, with its choices filled, and Escape changes nothing', async ({
  page,
}) => {
  await chooseAddress(page);
  await page.goto(pages.restaurant(halmae));
  await addDish(page, '해물순두부', ['보통', '보통맛']);
  await page.goto(pages.basket());
  const edit = page.getByRole('button', { name: '해물순두부 옵션·요청 바꾸기' });
  await edit.click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('radio', { name: '보통', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(lines(page)).toContainText(['보통 · 보통맛']);
  await expect(edit).toBeFocused();

  await edit.click();
  await sheet.getByText('곱빼기', { exact: true }).click();
  const note = '<b>굵게</b> 🌶️ 빼 주세요 \u202Egnorts';
  await sheet.getByRole('textbox').fill(note);
  await sheet.getByRole('button', { name: '10,500원으로 바꾸기' }).click();
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText(['곱빼기 · 보통맛']);
  await expect(lines(page)).toContainText(['<b>굵게</b> 🌶️']);
  await expect(page.getByText('1,500원 더 담으면 주문할 수 있어요.')).toBeVisible();
  await expect(page.getByRole('button', { name: '주문하기' })).toBeDisabled();
});

test('a dish that is no longer on the menu is named, and the rest can be ordered once it is out', async ({
  page,
}) => {
  await chooseAddress(page);
  await page.goto(pages.restaurant(halmae));
  await addDish(page, '비빔밥');
  await page.goto(pages.basket());
  await page.getByRole('button', { name: '비빔밥 하나 더' }).click();
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('baedal.baskets') ?? '{}');
    const [line] = stored.baskets[0].lines;
    const name = { ko: '사라진 국', en: 'Vanished soup' };
    stored.baskets[0].lines.push({ ...line, lineId: 'gone', itemId: 'no-such-dish', name, quantity: 1 });
    localStorage.setItem('baedal.baskets', JSON.stringify(stored));
  });
  await page.reload();
  const gone = lines(page).filter({ hasText: '사라진 국' });
  await expect(gone).toContainText('방금 다 팔렸어요');
  await expect(gone.getByRole('link', { name: '다른 음식 고르기' })).toBeVisible();
  await gone.getByRole('button', { name: '사라진 국 빼기' }).first().click();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole('link', { name: '주문하기' })).toBeVisible();
});
