'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Job } from '@/contract/schemas/job';
import { formatTime } from '@/lib/format/time';
import styles from './job.module.css';
import { useRider } from './rider-context';

/** `3개 · 18:24 준비됨`. */
export function BagFacts({ job }: { job: Job }) {
  const t = useTranslations('rider');
  const { timeZone } = useRider();
  const count = job.items.reduce((sum, item) => sum + item.quantity, 0);
  const ready = job.readyAt
    ? t('job.readyAt', { time: formatTime(job.readyAt, timeZone) })
    : job.readyBy
      ? t('job.readyBy', { time: formatTime(job.readyBy, timeZone) })
      : t('job.readySoon');
  return (
    <>
      {t('job.itemCount', { count })} · {ready}
    </>
  );
}

/** What should be in the bag. */
export function BagItems({ items }: Pick<Job, 'items'>) {
  const t = useTranslations('rider');
  const locale = useLocale();
  return (
    <ul className={styles.items} aria-label={t('job.items')}>
      {items.map((item) => (
        <li key={item.name.ko}>
          {item.quantity} × {item.name[locale]}
        </li>
      ))}
    </ul>
  );
}
