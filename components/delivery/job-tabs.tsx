'use client';
import { useTranslations } from 'next-intl';
import { Chip, ChipRow } from '@/components/ui/chip';
import type { Job } from '@/contract/schemas/job';
import { stepOf, stopOf } from './job-step';

/** Several jobs in the order in which to do them; one press shows another. */
export function JobTabs(props: {
  jobs: readonly Job[];
  currentId: string;
  onChoose: (deliveryId: string) => void;
}) {
  const t = useTranslations('rider');
  return (
    <ChipRow label={t('job.several')}>
      {props.jobs.map((job, index) => (
        <Chip
          key={job.deliveryId}
          pressed={job.deliveryId === props.currentId}
          onClick={() => props.onChoose(job.deliveryId)}
        >
          {index + 1}.{' '}
          {t(stopOf(stepOf(job)) === 'pickup' ? 'job.stopPickup' : 'job.stopDropoff', { code: job.code })}
        </Chip>
      ))}
    </ChipRow>
  );
}
