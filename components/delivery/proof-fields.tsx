'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { RadioCards } from '@/components/ui/radio-cards';
import { shrinkPhoto } from '@/components/ui/shrink-photo';
import type { Job } from '@/contract/schemas/job';
import { type HandOverState, needsPhoto } from './hand-over-proof';

/** What the customer asked for at the door: the PIN, a photo, or only how it was handed over. */
export function ProofFields(props: {
  job: Job;
  state: HandOverState;
  onChange: (state: HandOverState) => void;
}) {
  const { job, state, onChange } = props;
  const t = useTranslations('rider');
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
      {needsPhoto(job, state) && (
        <PhotoField taken={state.photo !== null} onTaken={(photo) => onChange({ ...state, photo })} />
      )}
    </>
  );
}

function PhotoField(props: { taken: boolean; onTaken: (photo: string | null) => void }) {
  const t = useTranslations('rider');
  const [bad, setBad] = useState(false);
  return (
    <Field
      label={t('job.photo')}
      hint={props.taken ? t('job.photoTaken') : t('job.photoHint')}
      type="file"
      accept="image/*"
      capture="environment"
      error={bad ? t('job.photoBad') : undefined}
      onChange={async (event) => {
        const file = event.target.files?.[0];
        const photo = file ? await shrinkPhoto(file) : null;
        setBad(file !== undefined && photo === null);
        props.onTaken(photo);
      }}
    />
  );
}
