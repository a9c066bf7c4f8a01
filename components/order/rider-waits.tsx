import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

/** Nobody answers at the door: until when the rider waits, already formatted. */
export function RiderWaits({ until }: { until: string }) {
  const t = useTranslations('order.noAnswer');
  return (
    <Notice tone="urgent" announce="alert" title={t('title')}>
      {t('words', { time: until })}
    </Notice>
  );
}
