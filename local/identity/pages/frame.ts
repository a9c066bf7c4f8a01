/** What a page is made with, read from the request. */
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { chooseLanguage, texts } from '../messages/language';
import type { PageFrame } from './layout';

/** The app's choice of theme: its cookie reaches this port too, and without it the system decides. */
function readTheme(c: Context): PageFrame['theme'] {
  const theme = getCookie(c, 'theme');
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

export function readFrame(c: Context): PageFrame {
  const language = chooseLanguage(c);
  const { pathname, search } = new URL(c.req.url);
  return { language, text: texts[language], theme: readTheme(c), here: `${pathname}${search}` };
}
