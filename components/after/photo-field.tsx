'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { drawDataUrl } from '@/components/ui/draw-photo';
import { Field } from '@/components/ui/field';
import { shrinkPhoto } from '@/components/ui/shrink-photo';
import styles from './after.module.css';

/** A photo from the camera or from those one has, made small before it is sent; shown before it is, and taken back. */
export function PhotoField(props: { photo: string | null; onTaken: (photo: string | null) => void }) {
  const { photo, onTaken } = props;
  const t = useTranslations('after.problem');
  const words = useTranslations('common');
  const [isBad, setBad] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (photo && canvas.current) void drawDataUrl(canvas.current, photo);
  }, [photo]);
  return (
    <div className={styles.photo}>
      {photo ? (
        <>
          <canvas ref={canvas} role="img" aria-label={t('photoAlt')} className={styles.preview} />
          <Button onClick={() => onTaken(null)}>{t('photoRemove')}</Button>
        </>
      ) : (
        <Field
          label={t('photo')}
          optional={words('optional')}
          hint={t('photoHint')}
          type="file"
          accept="image/*"
          error={isBad ? t('photoBad') : undefined}
          onChange={async (event) => {
            const file = event.target.files?.[0];
            const taken = file ? await shrinkPhoto(file) : null;
            setBad(file !== undefined && taken === null);
            onTaken(taken);
          }}
        />
      )}
    </div>
  );
}
