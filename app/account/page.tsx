import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { AccountProfile } from '@/components/profile/account-profile';
import { AccountScreen } from '@/components/shell/account-screen';
import type { Profile } from '@/contract/schemas/person';
import { requireSession, type Session } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { themeCookie, themeOf } from '@/lib/theme';
import { pages } from '@/lib/urls';
import { Frame } from '../_components/frame';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account');
  return { title: t('title') };
}

/** Who one is here, what one may do, how one wants to be told, and how the app looks and speaks. */
export default async function AccountPage() {
  const session = await requireSession(pages.account());
  const [jar, profile] = await Promise.all([cookies(), getProfile(session)]);
  return (
    <Frame>
      <AccountScreen session={session} theme={themeOf(jar.get(themeCookie)?.value)}>
        {profile && (
          <ClientMessages namespaces={['profile', 'notifications']}>
            <AccountProfile initial={profile} />
          </ClientMessages>
        )}
      </AccountScreen>
    </Frame>
  );
}

/** Customers have one. Where it cannot be read now, the rest of the page, and the way out, are there all the same. */
async function getProfile(session: Session): Promise<Profile | null> {
  if (!session.roles.includes('customer')) return null;
  const answer = await (await getServerClient()).getProfile();
  return answer.ok ? answer.data : null;
}
