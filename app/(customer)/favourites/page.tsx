import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FavouriteNews } from '@/components/favourites/favourite-news';
import { RestaurantGrid } from '@/components/restaurant/restaurant-grid';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Screen } from '@/components/ui/screen';
import { requireRole } from '@/lib/auth/session';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { dataOf } from '@/lib/server/page-data';
import { getPlace } from '@/lib/server/place';
import { pages } from '@/lib/urls';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('favourites');
  return { title: t('title') };
}

/** The restaurants a person likes. One that is taken off stays until they leave, so that it can be put back. */
export default async function FavouritesPage() {
  const here = pages.favourites();
  await requireRole('customer', here);
  const [t, client, place] = await Promise.all([
    getTranslations('favourites'),
    getServerClient(),
    getPlace(),
  ]);
  const answer = await client.listFavourites({ query: place?.position ?? {} });
  const restaurants = dataOf(answer, here)?.restaurants ?? [];
  if (restaurants.length === 0) {
    return (
      <EmptyState
        heading="h1"
        picture="bento"
        sentence={t('empty')}
        detail={t('emptyDetail')}
        action={
          <ButtonLink href={pages.home()} tone="main" size="large">
            {t('emptyAction')}
          </ButtonLink>
        }
      />
    );
  }
  const context = {
    now: new Date().toISOString(),
    pickup: false,
    favourites: new Set(restaurants.map(({ id }) => id)),
  };
  return (
    <ClientMessages namespaces={['favourites']}>
      <Screen wide sentence={t('sentence', { count: restaurants.length })} detail={t('detail')}>
        <RestaurantGrid restaurants={restaurants} context={context} />
      </Screen>
      <FavouriteNews signedIn />
    </ClientMessages>
  );
}
