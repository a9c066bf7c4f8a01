/** One screen as people see it: in both languages and themes, on a phone and on a desktop. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { desktop, phone } from './people';

export type Locale = 'ko' | 'en';
interface Look {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly viewport: { width: number; height: number };
}

const both = <A, B>(some: readonly A[], others: readonly B[]) =>
  some.flatMap((one) => others.map((other) => [one, other] as const));

/** Every language in every theme at every width. */
export const everyLook: readonly Look[] = both(['ko', 'en'] as const, ['light', 'dark'] as const).flatMap(
  ([locale, theme]) => [phone, desktop].map((viewport) => ({ locale, theme, viewport })),
);

/** Each language with each theme, each theme at each width, each width in each language: half of them. */
export const everyPair: readonly Look[] = [
  { locale: 'ko', theme: 'light', viewport: phone },
  { locale: 'en', theme: 'dark', viewport: phone },
  { locale: 'ko', theme: 'dark', viewport: desktop },
  { locale: 'en', theme: 'light', viewport: desktop },
];

export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly status?: number;
  readonly looks?: readonly Look[];
  /** Opens what the picture is about, in the words of the language. */
  readonly open?: (page: Page, locale: Locale) => Promise<unknown>;
  /** What has to stand there before the picture is of the state that it is named after. */
  readonly shows?: (page: Page) => Promise<unknown>;
}

/** How many pixels the page is wider than the screen. */
export const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Opens the screen in each look: nothing for axe to find, nothing wider than the screen. The picture is kept in
 * test-results/screens.
 */
export async function shoot(page: Page, shot: Shot): Promise<void> {
  const { name, path, status = 200, looks = everyPair } = shot;
  const url = new URL(page.url()).origin;
  for (const { locale, theme, viewport } of looks) {
    await page.context().addCookies([
      { name: 'locale', value: locale, url },
      { name: 'theme', value: theme, url },
    ]);
    await page.setViewportSize(viewport);
    expect((await page.goto(path))?.status(), name).toBe(status);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await shot.shows?.(page);
    await shot.open?.(page, locale);
    const at = `${name} ${locale} ${theme} ${viewport.width}`;
    expect(await tooWide(page), `${at}: wider than the screen`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
    expect(found, at).toEqual([]);
    await page.screenshot({ path: `test-results/screens/${at.replaceAll(' ', '-')}.png` });
  }
}

/** What page script complains about from now on; a refused document is not one, the test asked for it. */
export function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url !== page.url()) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
