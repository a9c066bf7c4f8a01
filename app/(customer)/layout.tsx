import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { BasketBadge } from '@/components/basket/basket-badge';
import { HomeSkeleton, RestaurantSkeleton } from '@/components/restaurant/skeletons';
import { AccountMenu } from '@/components/shell/account-menu';
import { CustomerHeader } from '@/components/shell/customer-header';
import { PendingScreen } from '@/components/shell/pending-screen';
import { ScreenBoundary } from '@/components/shell/screen-boundary';
import { ScreenSkeleton } from '@/components/shell/screen-skeleton';
import { mainId } from '@/components/ui/skip-link';
import { getSession } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getPlace } from '@/lib/server/place';
import { themeCookie, themeOf } from '@/lib/theme';

const skeletons = { home: <HomeSkeleton />, restaurant: <RestaurantSkeleton />, other: <ScreenSkeleton /> };

/** Every customer screen: the address, the basket and the account above it. Looking around needs no sign-in. */
export default async function CustomerLayout({ children }: { children: ReactNode }) {
  const [session, place, jar] = await Promise.all([getSession(), getPlace(), cookies()]);
  return (
    <>
      <CustomerHeader place={place}>
        <ClientMessages namespaces={['basket']}>
          <BasketBadge />
        </ClientMessages>
        <AccountMenu session={session} theme={themeOf(jar.get(themeCookie)?.value)} here="customer" />
      </CustomerHeader>
      <main id={mainId}>
        <PendingScreen skeletons={skeletons}>
          <ScreenBoundary>{children}</ScreenBoundary>
        </PendingScreen>
      </main>
    </>
  );
}
