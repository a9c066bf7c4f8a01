import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { AccountMenu } from '@/components/shell/account-menu';
import { PlainHeader } from '@/components/shell/plain-header';
import { mainId } from '@/components/ui/skip-link';
import { getSession } from '@/lib/auth/session';
import { themeCookie, themeOf } from '@/lib/theme';

/** Header and main of screens that belong to no side: the account, and what is shown when a page is not. */
export async function Frame({ children }: { children: ReactNode }) {
  const [session, jar] = await Promise.all([getSession(), cookies()]);
  return (
    <>
      <PlainHeader>
        <AccountMenu session={session} theme={themeOf(jar.get(themeCookie)?.value)} here={null} />
      </PlainHeader>
      <main id={mainId}>{children}</main>
    </>
  );
}
