'use client';
import { useTranslations } from 'next-intl';
import type { Job } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/on-demand';
import { DoorCard } from './door-card';
import { JobFoot } from './job-foot';
import { JobScreen } from './job-screen';
import { useDropoffPlace } from './places';
import { useJobPress } from './use-job-press';

/** On the way to the door. */
export function ToDropoff({ job }: { job: Job }) {
  const t = useTranslations('rider');
  const place = useDropoffPlace(job);
  const arrive = useJobPress((deliveryId: string, idempotencyKey) =>
    callApi('arriveAtDropoff', { params: { deliveryId }, idempotencyKey }),
  );
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={arrive.state}
          words={t('action.arriveAtDropoff')}
          onPress={() => void arrive.press(job.deliveryId)}
        />
      }
    >
      <DoorCard job={job} />
    </JobScreen>
  );
}
