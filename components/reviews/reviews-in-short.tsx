import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { Restaurant } from '@/contract/schemas/restaurant';
import type { Reviews } from '@/contract/schemas/review';
import { pages } from '@/lib/urls';
import { RatingSummary } from './rating-summary';
import { ReviewList } from './review-list';
import styles from './reviews-in-short.module.css';

/** The section's id, for links to it. */
export const reviewsId = 'reviews';

const shown = 3;

/** Below a menu: the rating, the latest words, and the way to all of them. */
export function ReviewsInShort(props: {
  restaurant: Pick<Restaurant, 'id' | 'name' | 'timeZone'>;
  reviews: Reviews;
}) {
  const { restaurant, reviews } = props;
  const t = useTranslations('reviews');
  const more = reviews.more || reviews.reviews.length > shown;
  return (
    <section id={reviewsId} className={styles.section} aria-labelledby="reviews-title">
      <h2 id="reviews-title" className={styles.title}>
        {t('title')}
      </h2>
      {reviews.count > 0 ? <RatingSummary rating={reviews} /> : <p className={styles.none}>{t('none')}</p>}
      <ReviewList
        reviews={reviews.reviews.slice(0, shown)}
        restaurantName={restaurant.name}
        timeZone={restaurant.timeZone}
      />
      {more && (
        <ButtonLink href={pages.reviews(restaurant.id)} size="large">
          {t('all')}
        </ButtonLink>
      )}
    </section>
  );
}
