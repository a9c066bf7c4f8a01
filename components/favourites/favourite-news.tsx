'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect } from 'react';
import { Icon } from '@/components/ui/icon';
import { forgetNews, setFavourite, useFavourites } from '@/lib/favourites/store';
import { takeWish } from '@/lib/favourites/wish';
import styles from './favourite-news.module.css';

const Invitation = lazy(() =>
  import('./favourite-invitation').then((part) => ({ default: part.FavouriteInvitation })),
);

/**
 * Says what became of a heart, in a bar at the bottom, and asks whoever is not signed in to do so. After signing in it
 * keeps what they wished for.
 */
export function FavouriteNews(props: { signedIn: boolean }) {
  const t = useTranslations('favourites');
  const { news } = useFavourites();

  useEffect(() => {
    const wish = props.signedIn ? takeWish() : null;
    if (wish) void setFavourite(wish, true, false, true);
  }, [props.signedIn]);

  const words = () => {
    if (news?.kind === 'saved') return t('saved');
    return news?.kind === 'failed' ? t(`failed.${news.reason}`) : null;
  };
  const said = words();
  return (
    <>
      <div role="status" className={styles.place}>
        {said && (
          <p className={styles.bar}>
            {said}
            <button type="button" className={styles.close} aria-label={t('close')} onClick={forgetNews}>
              <Icon name="close" />
            </button>
          </p>
        )}
      </div>
      {news?.kind === 'invite' && (
        <Suspense>
          <Invitation restaurantId={news.restaurantId} onClose={forgetNews} />
        </Suspense>
      )}
    </>
  );
}
