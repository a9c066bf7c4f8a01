import { useTranslations } from 'next-intl';
import { Said } from './said';

/** Nobody answers at the door: until when the rider waits, already formatted. */
export function RiderWaits({ until }: { until: string }) {
  const t = useTranslations('order.noAnswer');
  return (
    <Said tone="urgent" announce="alert" title={t('title')}>
      {t('words', { time: until })}
    </Said>
  );
}
