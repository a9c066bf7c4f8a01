'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { drawDataUrl } from '@/components/ui/draw-photo';
import { Sheet } from '@/components/ui/sheet';
import type { SheetState } from '@/components/ui/sheet-button';
import { failureOf } from '@/components/work/failure';
import { callApi } from '@/lib/api/on-demand';
import { formatTime } from '@/lib/format/time';
import styles from './sheets.module.css';

type Photo = { kind: 'asking' } | { kind: 'drawn'; takenAt: string } | { kind: 'gone' | 'failed' };

/** The picture the rider took where the food was left, asked for only when somebody wants to see it. */
export function PhotoSheet(props: SheetState & { orderId: string; timeZone: string }) {
  const { orderId, timeZone, open } = props;
  const t = useTranslations('after.photo');
  const words = useTranslations('common');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [photo, setPhoto] = useState<Photo>({ kind: 'asking' });
  useEffect(() => {
    if (!open) return;
    let isCurrent = true;
    callApi('getDeliveryPhoto', { params: { orderId } }).then(async (answer) => {
      if (!isCurrent) return;
      if (!answer.ok) setPhoto({ kind: failureOf(answer).kind === 'missing' ? 'gone' : 'failed' });
      else {
        const drawn = canvas.current !== null && (await drawDataUrl(canvas.current, answer.data.dataUrl));
        setPhoto(drawn ? { kind: 'drawn', takenAt: answer.data.takenAt } : { kind: 'failed' });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [open, orderId]);
  return (
    <Sheet open={open} title={t('title')} onClose={props.onClose}>
      <div className={styles.body}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={t('alt')}
          className={styles.photo}
          hidden={photo.kind === 'gone' || photo.kind === 'failed'}
        />
        <p role="status" className={styles.hint}>
          {photo.kind === 'asking' && words('loading')}
          {photo.kind === 'drawn' && t('taken', { time: formatTime(photo.takenAt, timeZone) })}
          {(photo.kind === 'gone' || photo.kind === 'failed') && t(photo.kind)}
        </p>
      </div>
    </Sheet>
  );
}
