import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SkipLink } from '@/components/ui/skip-link';
import { ClientMessages } from '@/lib/messages/client-messages';
import { themeCookie, themeOf } from '@/lib/theme';
import { assets } from '@/lib/urls';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: t('title'), template: `%s · ${t('name')}` }, description: t('description') };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf7f1' },
    { media: '(prefers-color-scheme: dark)', color: '#14120f' },
  ],
};

/** The document: its language, its theme, and the words that client components may rely on. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  // The nonce of the security policy is per request, so no document may be prerendered.
  await connection();
  const [locale, t, jar] = await Promise.all([getLocale(), getTranslations('common'), cookies()]);
  return (
    <html lang={locale} data-theme={themeOf(jar.get(themeCookie)?.value)} data-amplify-theme="baedal">
      <body>
        <SkipLink>{t('skip')}</SkipLink>
        <ClientMessages>{children}</ClientMessages>
        {/* At the end, so that 13 kB of unicode ranges never hold up the first paint. */}
        <link rel="stylesheet" href={assets.fontStyles()} />
      </body>
    </html>
  );
}
