import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActiveOrders } from '@/components/active/active-orders';
import { OrderStrip } from '@/components/active/order-strip';
import { type SceneWords, sentences } from '@/components/active/standing';
import { BasketBadge } from '@/components/basket/basket-badge';
import { HomeSkeleton, RestaurantSkeleton } from '@/components/restaurant/skeletons';
import { AccountMenu } from '@/components/shell/account-menu';
import { CustomerHeader } from '@/components/shell/customer-header';
import { PendingScreen } from '@/components/shell/pending-screen';
import { ScreenBoundary } from '@/components/shell/screen-boundary';
import { ScreenSkeleton } from '@/components/shell/screen-skeleton';
import { mainId } from '@/components/ui/skip-link';
import { getSession, type Session } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getActiveOrders } from '@/lib/server/active-orders';
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
      <OnTheWay session={session} />
      <main id={mainId}>
        <PendingScreen skeletons={skeletons}>
          <ScreenBoundary>{children}</ScreenBoundary>
        </PendingScreen>
      </main>
    </>
  );
}

/** A customer's orders on their way: the strip as the server knows them, and what keeps it so. */
async function OnTheWay({ session }: { session: Session | null }) {
  const [active, t] = await Promise.all([getActiveOrders(session), getTranslations('order.sentence')]);
  if (!active) return null;
  const words: SceneWords = Object.fromEntries(sentences.map((name) => [name, t(name)]));
  return (
    <ClientMessages namespaces={['life']}>
      <ActiveOrders initial={active} words={words}>
        <OrderStrip orders={active.orders} words={words} />
      </ActiveOrders>
    </ClientMessages>
  );
}
