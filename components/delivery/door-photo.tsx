'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { shrinkPhoto } from '@/components/ui/shrink-photo';

/** A picture of the food at the door, made small enough to send. `onTaken` hears null where it cannot be read. */
export function DoorPhoto(props: { taken: boolean; onTaken: (photo: string | null) => void }) {
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
