import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalogue } from './catalogue';
import { chooseLocale, localeCookie, locales } from './locale';

/**
 * next-intl's configuration of one request: its language, its messages, and the zone of the city served. `asked` is
 * the language a caller names, whoever is asking.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale =
    locales.find((each) => each === asked) ??
    chooseLocale((await cookies()).get(localeCookie)?.value, (await headers()).get('accept-language'));
  return { locale, messages: { ...catalogue[locale] }, timeZone: 'Asia/Seoul' };
});
