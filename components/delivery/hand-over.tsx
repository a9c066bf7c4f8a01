'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Job } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/on-demand';
import { formatMoney } from '@/lib/format/money';
import { DoorCard } from './door-card';
import { firstHandOver, type HandOverState, handOverBody, handOverGap } from './hand-over-proof';
import { JobFoot } from './job-foot';
import { JobScreen } from './job-screen';
import { PaymentCard } from './payment-card';
import { useDropoffPlace } from './places';
import { ProofFields } from './proof-fields';
import { useJobPress } from './use-job-press';
import { useLaterSteps } from './use-later-steps';

/** At the door: collect what is due, say how it was handed over. */
export function HandOver({ job }: { job: Job }) {
  const t = useTranslations('rider');
  const locale = useLocale();
  const place = useDropoffPlace(job);
  const [state, setState] = useState(() => firstHandOver(job));
  const deliver = useJobPress((body: ReturnType<typeof handOverBody>, idempotencyKey) =>
    callApi('completeDelivery', { params: { deliveryId: job.deliveryId }, body, idempotencyKey }),
  );
  const gap = handOverGap(job, state);
  function change(next: HandOverState) {
    deliver.clear();
    setState(next);
  }
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={deliver.state}
          words={t('action.deliver')}
          missing={gap && t(`job.${gap}`)}
          onPress={() => void deliver.press(handOverBody(job, state))}
        />
      }
    >
      {job.noAnswerUntil && <NoAnswer job={job} until={job.noAnswerUntil} />}
      <PaymentCard
        job={job}
        tick={{
          label: t('job.collected', { amount: formatMoney(job.payment.amountMinor, locale) }),
          checked: state.collected,
          onChange: (collected) => change({ ...state, collected }),
        }}
      />
      <ProofFields job={job} state={state} onChange={change} />
      <DoorCard job={job} />
    </JobScreen>
  );
}

function NoAnswer(props: { job: Job; until: string }) {
  const steps = useLaterSteps();
  return steps && <steps.NoAnswerCard {...props} />;
}
