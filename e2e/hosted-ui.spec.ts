/** The pages of the hosted UI stand-in: right for everyone, in both themes, both languages, at every width. */
import { expect, type Page, test } from '@playwright/test';
import { handlers, pages } from '@/lib/urls';
import { demoPassword } from '@/local/people';
import { axeFinds, tooWide } from './support/shoot';

const looks = [
  { colorScheme: 'light', locale: 'en-GB', viewport: { width: 320, height: 640 } },
  { colorScheme: 'dark', locale: 'ko-KR', viewport: { width: 390, height: 844 } },
  { colorScheme: 'light', locale: 'en-GB', viewport: { width: 1280, height: 860 } },
  { colorScheme: 'dark', locale: 'ko-KR', viewport: { width: 1920, height: 1080 } },
] as const;

async function openSignIn(page: Page): Promise<URL> {
  await page.goto(handlers.signIn(pages.orders()));
  await page.waitForURL('**/login?**');
  return new URL(page.url());
}

/** Nothing for axe, nothing wider than the window. */
async function inspect(page: Page): Promise<void> {
  expect(await axeFinds(page)).toEqual([]);
  expect(await tooWide(page)).toBeLessThanOrEqual(0);
}

const send = (page: Page) => page.locator('main form.card button[type=submit]').click();

for (const look of looks) {
  test(`axe finds nothing on any page: ${look.colorScheme}, ${look.locale}, ${look.viewport.width} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext(look);
    const page = await context.newPage();
    const violations: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) violations.push(message.text());
    });
    const { origin, search } = await openSignIn(page);
    await inspect(page);

    await send(page);
    await expect(page.getByRole('alert')).toBeVisible();
    await inspect(page);

    await page.goto(`${origin}/signup${search}`);
    await inspect(page);
    await send(page);
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(3);
    await expect(page.locator('#email')).toBeFocused();
    await inspect(page);

    await page.locator('#email').fill(`look-${Date.now()}-${look.viewport.width}@baedal.test`);
    await page.locator('#name').fill('새 손님');
    await page.locator('#password').fill(demoPassword);
    await send(page);
    await page.waitForURL('**/confirm?**');
    await inspect(page);

    await page.goto(`${origin}/forgotPassword${search}`);
    await inspect(page);
    await page.locator('#email').fill('nobody@baedal.test');
    await send(page);
    await page.waitForURL('**/confirmforgotPassword?**');
    await inspect(page);

    await page.goto(`${origin}/error?error=redirect_mismatch`);
    await inspect(page);
    expect(violations).toEqual([]);
    await context.close();
  });
}

test('somebody new signs up with the keyboard alone and is back in the app', async ({ page }) => {
  await openSignIn(page);
  await page.getByRole('link', { name: '처음이신가요? 회원가입' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#email')).toBeFocused();
  await page.keyboard.type(`keys-${Date.now()}@baedal.test`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('새 손님');
  await page.keyboard.press('Tab');
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await expect(page.locator('#code')).toBeFocused();
  await page.keyboard.type(await page.locator('output').innerText());
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === pages.orders());
});

test('one press on a demo person is a sign-in', async ({ page }) => {
  await openSignIn(page);
  await page.getByRole('button', { name: /김하늘/ }).click();
  await page.waitForURL((url) => url.pathname === pages.orders());
});

test('the language is switched where one stands, and stays', async ({ page }) => {
  await openSignIn(page);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome, please sign in');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
