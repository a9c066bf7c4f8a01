import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RatingSummary } from '@/components/reviews/rating-summary';
import { ReviewList } from '@/components/reviews/review-list';
import { ButtonLink } from '@/components/ui/button-link';
import { Link } from '@/components/ui/link';
import { Screen } from '@/components/ui/screen';
import { Unreachable } from '@/components/ui/unreachable';
import { ClientMessages } from '@/lib/messages/client-messages';
import { getServerClient } from '@/lib/server/client';
import { readRestaurant } from '@/lib/server/restaurant';
import { pages } from '@/lib/urls';

interface Props {
  params: Promise<{ restaurantId: string }>;
  searchParams: Promise<{ before?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { restaurantId } = await params;
  const [answer, locale, t] = await Promise.all([
    readRestaurant(restaurantId),
    getLocale(),
    getTranslations('reviews'),
  ]);
  if (answer === 'absent' || !answer.ok) return {};
  return { title: t('pageTitle', { restaurant: answer.data.name[locale] }) };
}

/** Everything people said of a restaurant, twenty at a time; older ones have an address of their own. */
export default async function ReviewsPage({ params, searchParams }: Props) {
  const [{ restaurantId }, { before }] = await Promise.all([params, searchParams]);
  const older = typeof before === 'string' ? before : undefined;
  const here = pages.reviews(restaurantId, older);
  const client = await getServerClient();
  const [answer, found, t, locale] = await Promise.all([
    readRestaurant(restaurantId),
    client.listReviews({ params: { restaurantId }, query: older ? { before: older } : {} }),
    getTranslations('reviews'),
    getLocale(),
  ]);
  if (answer === 'absent') notFound();
  if (!found.ok && found.kind === 'problem' && [404, 422].includes(found.status)) notFound();
  if (!answer.ok || !found.ok) return <Unreachable retry={here} />;
  const { name, timeZone } = answer.data;
  const { reviews, more, ...rating } = found.data;
  const last = reviews.at(-1);
  const restaurant = <Link href={pages.restaurant(restaurantId)}>{name[locale]}</Link>;
  return (
    <ClientMessages>
      <Screen
        eyebrow={restaurant}
        sentence={rating.count > 0 ? t('sentence', { count: rating.count }) : t('none')}
      >
        {rating.count > 0 && !older && <RatingSummary rating={rating} />}
        <ReviewList reviews={reviews} restaurantName={name} timeZone={timeZone} />
        {more && last && <ButtonLink href={pages.reviews(restaurantId, last.id)}>{t('older')}</ButtonLink>}
        {older && <ButtonLink href={pages.reviews(restaurantId)}>{t('newest')}</ButtonLink>}
      </Screen>
    </ClientMessages>
  );
}
