/** Signing in as a person does: through the hosted UI, by typing. */
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { handlers, pages } from '@/lib/urls';
import { demoPassword, demoPeople } from '@/local/people';

export type DemoName = 'customer' | 'owner' | 'staff' | 'rider' | 'rider2' | 'demo' | 'nobody';

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 860 };

/** Types a demo person's e-mail and password into the hosted UI's page that is open. */
export async function typeCredentials(page: Page, who: DemoName, password = demoPassword): Promise<void> {
  const person = demoPeople.find(({ email }) => email === `${who}@baedal.test`);
  if (!person) throw new Error(`No demo person is called ${who}`);
  await page.getByLabel('이메일', { exact: true }).fill(person.email);
  await page.getByLabel('비밀번호', { exact: true }).fill(password);
  await page.getByRole('button', { name: '로그인', exact: true }).click();
}

export interface SignInOptions {
  readonly landing?: string;
  readonly viewport?: { width: number; height: number };
  readonly origin?: string;
  /** Called before the first page is opened. */
  readonly onContext?: (context: BrowserContext) => Promise<unknown>;
}

/** A browser of `who`, signed in through the hosted UI and back at `landing`. */
export async function signedIn(
  browser: Browser,
  who: DemoName,
  options: SignInOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: options.viewport ?? phone,
    ...(options.origin !== undefined && { baseURL: options.origin }),
  });
  await options.onContext?.(context);
  const page = await context.newPage();
  const landing = options.landing ?? pages.orders();
  await page.goto(landing);
  await typeCredentials(page, who);
  await page.waitForURL((url) => url.pathname.startsWith(landing));
  return { context, page };
}

/**
 * Closes every browser a test opened, for `test.afterEach`: a page left open keeps asking for news and slows down
 * every journey after it. Not where pages of a `beforeAll` live on.
 */
export async function closeAll(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Signs out with the form of the account page, which ends on the first page. */
export async function signOut(page: Page): Promise<void> {
  await page.goto(pages.account());
  await page
    .locator(`form[action="${handlers.signOut()}"]`)
    .first()
    .evaluate((form: HTMLFormElement) => form.submit());
  await page.waitForURL((url) => url.pathname === pages.home());
}

/** Takes the session away as time does: its cookies are gone, what tells whose browser this was is not. */
export async function hideSession(context: BrowserContext): Promise<void> {
  await context.clearCookies({ name: /^__Host-baedal-session/ });
}
