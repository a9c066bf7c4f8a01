/** When signing in or staying signed in goes wrong: words, one way on, and nothing typed is lost. */
import { execFileSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';
import { handlers, pages } from '@/lib/urls';
import { phone, signedIn, typeCredentials } from './support/people';
import { hostedUiOrigin, stackEnv } from './support/stack-settings';

/** Switches faults of the hosted UI on; none switches all off. */
async function setFaults(faults: object): Promise<void> {
  await fetch(`${hostedUiOrigin}/_test/faults`, { method: 'PUT', body: JSON.stringify(faults) });
}
test.afterEach(() => setFaults({}));

/** What an operator types. */
const people = (...words: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/people.ts', ...words], {
    env: { ...process.env, ...stackEnv },
    encoding: 'utf8',
  });

const sentence = (page: Page) => page.getByRole('heading', { level: 1 });
const main = (page: Page) => page.getByRole('main');

const troubles: [what: string, faults: object, words: string][] = [
  [
    'cancelled at the hosted UI',
    { callbackError: { error: 'access_denied', description: '<b>hostile</b>', withState: true } },
    '로그인을 그만두셨어요',
  ],
  ['a clock that is wrong', { clockOffsetSeconds: 3_600 }, '시계가 맞지 않아 로그인을 마치지 못했어요'],
  ['a user pool that does not answer', { failing: ['token'] }, '로그인 서비스가 대답하지 않아요'],
  ['an answer that cannot be trusted', { nonce: 'wrong' }, '로그인을 마치지 못했어요'],
];
for (const [what, faults, words] of troubles) {
  test(`${what} has a page with words and one way on, which then works`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: phone });
    const page = await context.newPage();
    await setFaults(faults);
    await page.goto(handlers.signIn(pages.orders()));
    if (!('callbackError' in faults)) await typeCredentials(page, 'customer');
    await expect(sentence(page)).toHaveText(words);
    await expect(page.getByText('hostile')).not.toBeAttached();
    await setFaults({});
    await main(page).getByRole('link').click();
    // Where the password was typed before, the hosted UI remembers it.
    if ('callbackError' in faults) await typeCredentials(page, 'customer');
    await page.waitForURL((url) => url.pathname === pages.orders());
    await context.close();
  });
}

test('case 25: cookies that are not kept end at a page with a link, after one attempt', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  await page.goto(handlers.signIn(pages.orders()));
  await context.clearCookies({ name: /^__Host-/ });
  await typeCredentials(page, 'customer');
  await expect(sentence(page)).toHaveText('이 브라우저가 로그인을 기억하지 못했어요');
  await main(page).getByRole('link').click();
  await page.waitForURL((url) => url.pathname === pages.home());
  await context.close();
});

test('case 15: an operator gives a role and takes it away, and the person has it at once when they ask', async ({
  browser,
}) => {
  const { context, page } = await signedIn(browser, 'nobody', { landing: pages.account() });
  await expect(main(page)).toContainText('nobody@baedal.test');
  expect((await page.goto(pages.rider()))?.status()).toBe(403);
  expect(people('put', 'nobody@baedal.test', 'rider')).toContain('is now in riders');
  await main(page).getByRole('button', { name: '지금 다시 확인하기' }).click();
  await expect(page.getByRole('button', { name: '온라인으로 시작하기' })).toBeVisible();

  expect(people('take', 'nobody@baedal.test', 'rider', '--end-sessions')).toContain('is now out of riders');
  await page.goto(pages.account());
  await main(page).getByRole('button', { name: '지금 다시 확인하기' }).click();
  await expect(sentence(page)).toHaveText('이 로그인은 더 이상 쓸 수 없게 되었어요');
  await main(page).getByRole('link', { name: '로그인' }).click();
  await expect(sentence(page)).toHaveText(/안녕하세요/);
  expect((await page.goto(pages.rider()))?.status()).toBe(403);
  await context.close();
});
