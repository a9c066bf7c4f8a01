import { useTranslations } from 'next-intl';
import { Stars as GivenStars } from '@/components/ui/stars';

/** One to five stars, said as a number. */
export function Stars({ value }: { value: number }) {
  const t = useTranslations('feedback');
  return <GivenStars count={value} words={t('stars', { count: value })} />;
}
