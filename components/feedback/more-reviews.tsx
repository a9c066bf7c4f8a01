import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { pages } from '@/lib/urls';

/** The way to reviews before the last one shown. */
export function MoreReviews(props: { restaurantId: string; before: string }) {
  const t = useTranslations('feedback');
  return <ButtonLink href={pages.feedbackBefore(props.restaurantId, props.before)}>{t('more')}</ButtonLink>;
}
