'use client';
import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import type { Job } from '@/contract/schemas/job';
import styles from './job.module.css';

/** Where exactly: the building, and large what one looks for on arrival: flat, entrance code, wishes. */
export function DoorCard({ job }: { job: Job }) {
  const t = useTranslations('rider');
  if (!job.dropoff) return null;
  const { address, riderNote, handoff } = job.dropoff;
  return (
    <Card className={styles.door}>
      <p className={styles.address}>{address.roadAddress}</p>
      <dl className={styles.large}>
        <div>
          <dt>{t('job.detail')}</dt>
          <dd>{address.detail || t('job.noDetail')}</dd>
        </div>
        {address.entranceCode && (
          <div>
            <dt>{t('job.entrance')}</dt>
            <dd className={styles.entrance}>{address.entranceCode}</dd>
          </div>
        )}
      </dl>
      <p className={styles.strong}>
        {t(`job.${handoff}`)} · {job.code}
      </p>
      {riderNote && (
        <p className={styles.note}>
          <strong>{t('job.riderNote')}</strong> {riderNote}
        </p>
      )}
    </Card>
  );
}
