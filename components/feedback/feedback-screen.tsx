import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Screen } from '@/components/ui/screen';
import type { Board } from '@/contract/schemas/board';
import type { KitchenProblem } from '@/contract/schemas/order-problem';
import type { KitchenReviews } from '@/contract/schemas/review';
import { pages } from '@/lib/urls';
import styles from './feedback.module.css';
import { MoreReviews } from './more-reviews';
import { ProblemCard } from './problem-card';
import { ReviewCard } from './review-card';
import { Stars } from './stars';

/** What customers say: problems that wait for an answer first, then the reviews. */
export function FeedbackScreen(props: {
  restaurant: Board['restaurant'];
  problems: readonly KitchenProblem[];
  reviews: KitchenReviews;
}) {
  const { restaurant, problems, reviews } = props;
  const t = useTranslations('feedback');
  const locale = useLocale();
  const open = problems.filter((problem) => problem.status === 'open').length;
  const last = reviews.reviews.at(-1);
  return (
    <>
      <Link href={pages.board(restaurant.id)} className={styles.back}>
        <Icon name="back" />
        {t('toBoard')}
      </Link>
      <Screen eyebrow={restaurant.name[locale]} sentence={t('sentence', { count: open })}>
        <section className={styles.section} aria-labelledby="problems">
          <h2 id="problems">{t('problems')}</h2>
          {problems.length === 0 && <EmptyState picture="receipt" sentence={t('noProblems')} />}
          {problems.map((problem) => (
            <ProblemCard key={problem.id} problem={problem} timeZone={restaurant.timeZone} />
          ))}
        </section>
        <section className={styles.section} aria-labelledby="reviews">
          <h2 id="reviews">{t('reviews')}</h2>
          {reviews.count > 0 && (
            <p className={styles.ratings}>
              <Stars value={Math.round(reviews.average)} /> <strong>{reviews.average.toFixed(1)}</strong>{' '}
              <span className={styles.meta}>{t('count', { count: reviews.count })}</span>
            </p>
          )}
          {reviews.reviews.length === 0 && <EmptyState picture="bell" sentence={t('noReviews')} />}
          {reviews.reviews.map((review) => (
            <ReviewCard key={review.id} review={review} timeZone={restaurant.timeZone} />
          ))}
          {reviews.more && last && <MoreReviews restaurantId={restaurant.id} before={last.id} />}
        </section>
      </Screen>
    </>
  );
}
