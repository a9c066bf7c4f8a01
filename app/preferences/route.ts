/** `POST /preferences`: keeps the language (`locale`) or the theme (`theme`, `system` for none), and goes back `to`, or to where it came from. */
import * as z from 'zod';
import type { CookieChange } from '@/lib/auth/cookies';
import { safeReturnTo } from '@/lib/auth/return-to';
import { localeCookie, locales } from '@/lib/messages/locale';
import { readForm } from '@/lib/server/form';
import { pageOfReferer } from '@/lib/server/referer';
import { refuse, seeOther } from '@/lib/server/see-other';
import { themeCookie, themes } from '@/lib/theme';

const PreferencesSchema = z.object({
  locale: z.enum(locales).optional(),
  theme: z.enum([...themes, 'system']).optional(),
});

const keepSeconds = 365 * 24 * 60 * 60;

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (form instanceof Response) return form;
  const wanted = PreferencesSchema.safeParse(form);
  if (!wanted.success) return refuse(400, 'There is no such language or theme.');
  const { locale, theme } = wanted.data;
  const cookies: CookieChange[] = [];
  if (locale) cookies.push({ name: localeCookie, value: locale, maxAgeSeconds: keepSeconds });
  if (theme === 'system') cookies.push({ name: themeCookie, value: '', maxAgeSeconds: 0 });
  else if (theme) cookies.push({ name: themeCookie, value: theme, maxAgeSeconds: keepSeconds });
  return seeOther(
    form['to'] === undefined ? pageOfReferer(request.headers) : safeReturnTo(form['to']),
    cookies,
  );
}
