'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { RadioCards } from '@/components/ui/radio-cards';
import type { Job } from '@/contract/schemas/job';
import { type HandOverState, needsPhoto } from './hand-over-proof';
import { useLaterSteps } from './use-later-steps';

/** What the customer asked for at the door: the PIN, a photo, or only how it was handed over. */
export function ProofFields(props: {
  job: Job;
  state: HandOverState;
  onChange: (state: HandOverState) => void;
}) {
  const { job, state, onChange } = props;
  const t = useTranslations('rider');
  const later = useLaterSteps();
  if (job.proof === 'pin') {
    return (
      <Field
        label={t('job.pin')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={state.pin}
        onChange={(event) => onChange({ ...state, pin: event.target.value })}
      />
    );
  }
  return (
    <>
      <RadioCards
        legend={t('job.proof')}
        name={`proof-${job.deliveryId}`}
        value={state.how}
        onChoose={(how) => onChange({ ...state, how })}
        choices={[
          { value: 'handed_over', label: t('job.handed_over') },
          { value: 'left_at_door', label: t('job.left_at_door') },
        ]}
      />
      {later && needsPhoto(job, state) && (
        <later.DoorPhoto taken={state.photo !== null} onTaken={(photo) => onChange({ ...state, photo })} />
      )}
    </>
  );
}
