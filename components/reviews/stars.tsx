import { useTranslations } from 'next-intl';
import { Stars as GivenStars } from '@/components/ui/stars';

/** One to five stars, said in words as well. */
export function Stars({ count }: { count: number }) {
  const t = useTranslations('reviews');
  return <GivenStars count={count} words={t('stars', { count })} />;
}
