/** `GET /manifest.webmanifest?lang=`: what the app is called and looks like on a home screen, in both languages. */
import { getTranslations } from 'next-intl/server';
import { defaultLocale, locales } from '@/lib/messages/locale';
import { assets, pages } from '@/lib/urls';

export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get('lang');
  const locale = locales.find((each) => each === asked) ?? defaultLocale;
  const t = await getTranslations({ locale, namespace: 'app' });
  const common = await getTranslations({ locale, namespace: 'common' });
  const shortcut = (name: 'orders' | 'basket' | 'favourites', url: string) => ({
    name: t(`shortcuts.${name}`),
    url,
    icons: [{ src: assets.shortcut(name), sizes: '96x96', type: 'image/png' }],
  });
  const manifest = {
    // Whatever its language, it is the same app.
    id: pages.home(),
    name: common('name'),
    short_name: common('name'),
    description: common('description'),
    lang: locale,
    dir: 'ltr',
    start_url: pages.home(),
    scope: pages.home(),
    display: 'standalone',
    // Paper: a manifest knows no tokens, and one colour for both themes.
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    categories: ['food', 'shopping', 'lifestyle'],
    icons: [
      { src: assets.icon(192), sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: assets.icon(512), sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: assets.icon('maskable'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      shortcut('orders', pages.orders()),
      shortcut('basket', pages.basket()),
      shortcut('favourites', pages.favourites()),
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  });
}
