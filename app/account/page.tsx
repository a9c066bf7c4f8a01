import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { AccountScreen } from '@/components/shell/account-screen';
import { requireSession } from '@/lib/auth/session';
import { themeCookie, themeOf } from '@/lib/theme';
import { pages } from '@/lib/urls';
import { Frame } from '../_components/frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

/** Who one is here, what one may do, and how the app looks and speaks. */
export default async function AccountPage() {
  const session = await requireSession(pages.account());
  const theme = themeOf((await cookies()).get(themeCookie)?.value);
  return (
    <Frame>
      <AccountScreen session={session} theme={theme} />
    </Frame>
  );
}
