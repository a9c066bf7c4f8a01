/** What is checked on a screen, and one screen as people see it: in both languages and themes, on phone and desktop. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { desktop, phone } from './people';
import { webOrigin } from './stack-settings';

export type Locale = 'ko' | 'en';
interface Look {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly viewport: { width: number; height: number };
}

/** Each language with each theme, each theme at each width, each width in each language: half of all there are. */
const everyPair: readonly Look[] = [
  { locale: 'ko', theme: 'light', viewport: phone },
  { locale: 'en', theme: 'dark', viewport: phone },
  { locale: 'ko', theme: 'dark', viewport: desktop },
  { locale: 'en', theme: 'light', viewport: desktop },
];

export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly status?: number;
  /** Opens what the picture is about, in the words of the language. */
  readonly open?: (page: Page, locale: Locale) => Promise<unknown>;
  /** What has to stand there before the picture is of the state that it is named after. */
  readonly shows?: (page: Page) => Promise<unknown>;
}

/** How many pixels the page is wider than the screen. */
export const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds wrong with the page as it stands, and where. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/**
 * Opens the screen in four looks, so that every pair of language, theme and width is seen: nothing for axe to find,
 * nothing wider than the screen. The pictures are kept in test-results/screens.
 */
export async function shoot(page: Page, shot: Shot): Promise<void> {
  const { name, path, status = 200 } = shot;
  for (const { locale, theme, viewport } of everyPair) {
    await page.context().addCookies([
      { name: 'locale', value: locale, url: webOrigin },
      { name: 'theme', value: theme, url: webOrigin },
    ]);
    await page.setViewportSize(viewport);
    expect((await page.goto(path))?.status(), name).toBe(status);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await shot.shows?.(page);
    await shot.open?.(page, locale);
    const at = `${name} ${locale} ${theme} ${viewport.width}`;
    expect(await tooWide(page), `${at}: wider than the screen`).toBeLessThanOrEqual(0);
    expect(await axeFinds(page), at).toEqual([]);
    await page.screenshot({ path: `test-results/screens/${at.replaceAll(' ', '-')}.png` });
  }
}

/** What the console complains about from now on; a refused document is no complaint, the test asked for it. */
export function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  const documents = new Set<string>();
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.add(request.url());
  });
  page.on('console', (message) => {
    const isRefusal =
      message.text().startsWith('Failed to load resource') && documents.has(message.location().url);
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
