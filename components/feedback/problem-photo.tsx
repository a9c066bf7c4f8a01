'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { callApi } from '@/lib/api/on-demand';
import styles from './feedback.module.css';

/** The picture that came with a problem, fetched when somebody wants to see it. */
export function ProblemPhoto({ problemId }: { problemId: string }) {
  const t = useTranslations('feedback');
  const [photo, setPhoto] = useState<string | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function show() {
    setState('busy');
    const answer = await callApi('getProblemPhoto', { params: { problemId } });
    setState(answer.ok ? 'idle' : 'failed');
    if (answer.ok) setPhoto(answer.data.dataUrl);
  }

  // A data URL of a few kilobytes; there is nothing for an image optimiser to do.
  // biome-ignore lint/performance/noImgElement: see above
  if (photo) return <img src={photo} alt={t('photoOf')} className={styles.photo} />;
  return (
    <div>
      <Button busy={state === 'busy'} onClick={() => void show()}>
        {t(state === 'busy' ? 'photoLoading' : 'photo')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className={styles.gap}>
          {t('photoFailed')}
        </p>
      )}
    </div>
  );
}
