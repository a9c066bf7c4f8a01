'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Seal } from '@/components/ui/seal';
import type { Job } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/on-demand';
import { BagFacts, BagItems } from './bag-summary';
import styles from './job.module.css';
import { JobFoot } from './job-foot';
import { JobScreen } from './job-screen';
import { usePickupPlace } from './places';
import { useJobPress } from './use-job-press';

interface Props {
  job: Job;
}

/** On the way to the restaurant. */
export function ToPickup({ job }: Props) {
  const t = useTranslations('rider');
  const locale = useLocale();
  const place = usePickupPlace(job);
  const arrive = useJobPress((deliveryId: string, idempotencyKey) =>
    callApi('arriveAtPickup', { params: { deliveryId }, idempotencyKey }),
  );
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={arrive.state}
          words={t('action.arriveAtPickup')}
          onPress={() => void arrive.press(job.deliveryId)}
        />
      }
    >
      <p className={styles.address}>{job.pickup.roadAddress[locale]}</p>
      <BagCard job={job} />
    </JobScreen>
  );
}

/** At the restaurant before the food is packed. */
export function WaitForFood({ job }: Props) {
  const t = useTranslations('rider');
  const place = usePickupPlace(job);
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={{ kind: 'idle' }}
          words={t('action.pickUp')}
          missing={t('job.waiting')}
          onPress={() => {}}
        />
      }
    >
      <BagCard job={job} />
    </JobScreen>
  );
}

function BagCard({ job }: { job: Job }) {
  return (
    <Card className={styles.bag}>
      <Seal size="large">{job.code}</Seal>
      <div>
        <BagItems items={job.items} />
        <p className={styles.facts}>
          <BagFacts job={job} />
        </p>
      </div>
    </Card>
  );
}
