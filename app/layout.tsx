import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { AppLife } from '@/components/shell/app-life';
import { PersonWatch } from '@/components/shell/person-watch';
import { ScreenBoundary } from '@/components/shell/screen-boundary';
import { SkipLink } from '@/components/ui/skip-link';
import type { Locale } from '@/contract/text';
import { getPersonMark } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { type Theme, themeCookie, themeOf, themes } from '@/lib/theme';
import { assets } from '@/lib/urls';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('common'), getLocale()]);
  return {
    title: { default: t('title'), template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    manifest: assets.manifest(locale),
    icons: { apple: assets.icon(180) },
    appleWebApp: { capable: true, title: t('name'), statusBarStyle: 'default' },
    // Numbers on a menu are no phone numbers.
    formatDetection: { telephone: false },
  };
}

/** Paper, for the browser's own bars: of the chosen theme, else as the system has it. */
const paper = { light: '#faf7f1', dark: '#14120f' } as const satisfies Record<Theme, string>;

export async function generateViewport(): Promise<Viewport> {
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    themeColor: theme
      ? paper[theme]
      : themes.map((each) => ({ media: `(prefers-color-scheme: ${each})`, color: paper[each] })),
  };
}

/** Parts of the font that every screen of a language shows; asked for before the styles that name them are read. */
const earlyFontParts = { ko: [91, 90, 89, 88], en: [91] } as const satisfies Record<
  Locale,
  readonly number[]
>;

/** The document: its language, its theme, and the words that client components may rely on. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // The nonce of the security policy is per request, so no document may be prerendered.
  await connection();
  const [locale, t, jar, person] = await Promise.all([
    getLocale(),
    getTranslations('common'),
    cookies(),
    getPersonMark(),
  ]);
  for (const part of earlyFontParts[locale]) {
    preload(assets.fontPart(part), { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <html
      lang={locale}
      data-theme={themeOf(jar.get(themeCookie)?.value)}
      data-amplify-theme="baedal"
      data-person={person}
    >
      <body>
        <SkipLink>{t('skip')}</SkipLink>
        <ClientMessages>
          <ScreenBoundary>{children}</ScreenBoundary>
          <PersonWatch person={person} />
        </ClientMessages>
        <ClientMessages namespaces={['life']}>
          <AppLife />
        </ClientMessages>
        {/* At the end, so that unicode ranges of rare syllables never hold up the first paint. */}
        <link rel="stylesheet" href={assets.fontStyles()} />
      </body>
    </html>
  );
}
