/** Languages of the app, and which one a request speaks. */
import type { Locale } from '@/contract/text';

export const locales = ['ko', 'en'] as const satisfies readonly Locale[];
export const defaultLocale: Locale = 'ko';

/** The cookie that holds a chosen language. */
export const localeCookie = 'locale';

function isLocale(tag: string | undefined): tag is Locale {
  return locales.some((locale) => locale === tag);
}

/**
 * The chosen language if the cookie names one, else the best of `Accept-Language` (RFC 9110 §12.5.4, ranked by
 * `q`), else Korean.
 */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(cookie)) return cookie;
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { language: range.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of ranked) if (isLocale(language)) return language;
  return defaultLocale;
}
