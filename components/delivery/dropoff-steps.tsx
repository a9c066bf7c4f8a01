'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { RadioCards } from '@/components/ui/radio-cards';
import type { Job } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/browser';
import { formatMoney } from '@/lib/format/money';
import { DoorCard } from './door-card';
import { JobFoot } from './job-foot';
import { JobScreen } from './job-screen';
import { mustCollect } from './job-step';
import { PaymentCard } from './payment-card';
import { useDropoffPlace } from './places';
import { useJobPress } from './use-job-press';

interface Props {
  job: Job;
}

type Proof = 'handed_over' | 'left_at_door';

/** On the way to the door. */
export function ToDropoff({ job }: Props) {
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

/** At the door: collect what is due, say how it was handed over. */
export function HandOver({ job }: Props) {
  const t = useTranslations('rider');
  const locale = useLocale();
  const place = useDropoffPlace(job);
  const due = mustCollect(job);
  const [collected, setCollected] = useState(false);
  const [proof, setProof] = useState<Proof>(
    job.dropoff?.handoff === 'leave_at_door' ? 'left_at_door' : 'handed_over',
  );
  const deliver = useJobPress((how: Proof, idempotencyKey) =>
    callApi('completeDelivery', {
      params: { deliveryId: job.deliveryId },
      body: { proof: how },
      idempotencyKey,
    }),
  );
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={deliver.state}
          words={t('action.deliver')}
          missing={due && !collected ? t('job.collectFirst') : null}
          onPress={() => void deliver.press(proof)}
        />
      }
    >
      <PaymentCard
        job={job}
        tick={{
          label: t('job.collected', { amount: formatMoney(job.payment.amountMinor, locale) }),
          checked: collected,
          onChange: setCollected,
        }}
      />
      <RadioCards
        legend={t('job.proof')}
        name={`proof-${job.deliveryId}`}
        value={proof}
        onChoose={setProof}
        choices={[
          { value: 'handed_over', label: t('job.handed_over') },
          { value: 'left_at_door', label: t('job.left_at_door') },
        ]}
      />
      <DoorCard job={job} />
    </JobScreen>
  );
}
