import 'server-only';
import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { catalogue } from './catalogue';
import { chooseLocale, localeCookie } from './locale';

/** next-intl's configuration of one request: its language, its messages, and the zone of the city served. */
export default getRequestConfig(async () => {
  const locale = chooseLocale(
    (await cookies()).get(localeCookie)?.value,
    (await headers()).get('accept-language'),
  );
  return { locale, messages: { ...catalogue[locale] }, timeZone: 'Asia/Seoul' };
});
