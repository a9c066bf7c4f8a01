'use client';

import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { inviteToSignIn, setFavourite, useFavourites } from '@/lib/favourites/store';
import styles from './heart.module.css';

/** Likes a restaurant or no longer; pressed at once, kept by the service. `liked` is null for whoever is not signed in. */
export function Heart(props: { restaurantId: string; name: string; liked: boolean | null }) {
  const { restaurantId, liked } = props;
  const t = useTranslations('favourites');
  const pressed = useFavourites().pressed.get(restaurantId) ?? liked ?? false;

  function press() {
    if (liked === null) inviteToSignIn(restaurantId);
    else void setFavourite(restaurantId, !pressed, liked);
  }

  return (
    <button
      type="button"
      className={styles.heart}
      aria-pressed={pressed}
      aria-label={t('heart', { name: props.name })}
      onClick={press}
    >
      <Icon name="heart" filled={pressed} />
    </button>
  );
}
