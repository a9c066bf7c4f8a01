/** Which language a page speaks: asked for, remembered, preferred by the browser, else Korean. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { cookieOptions, languageCookie } from '../cookies';
import { en } from './en';
import { ko } from './ko';
import type { Texts } from './texts';

export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

export const texts: Readonly<Record<Language, Texts>> = { ko, en };

function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}

/** `en-GB` is English; a language we do not speak is none. */
function readTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0] ?? '';
  return isLanguage(primary) ? primary : undefined;
}

function readAcceptLanguage(header: string | undefined): Language | undefined {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag, quality] = part.split(';q=');
    return { language: readTag(tag), quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  return wishes.filter((wish) => wish.language && wish.quality > 0).sort((a, b) => b.quality - a.quality)[0]
    ?.language;
}

const yearSeconds = 31_536_000;

/** `lang` in the address is also remembered, in the cookie of that name (cognito.md §1.3). */
export function chooseLanguage(c: Context): Language {
  const asked = readTag(c.req.query('lang'));
  if (asked) setCookie(c, languageCookie, asked, { ...cookieOptions, maxAge: yearSeconds });
  return (
    asked ??
    readTag(getCookie(c, languageCookie)) ??
    readAcceptLanguage(c.req.header('accept-language')) ??
    'ko'
  );
}
