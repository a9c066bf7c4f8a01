'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { drawDataUrl } from '@/components/ui/draw-photo';
import { Sheet } from '@/components/ui/sheet';
import type { SheetState } from '@/components/ui/sheet-button';
import { failureOf } from '@/components/work/failure';
import { callApi } from '@/lib/api/on-demand';
import { formatTime } from '@/lib/format/time';
import styles from './after.module.css';

type Photo = { kind: 'asking' } | { kind: 'drawn'; takenAt: string } | { kind: 'gone' | 'failed' };

const ask = (orderId: string, problemId: string | undefined) =>
  problemId === undefined
    ? callApi('getDeliveryPhoto', { params: { orderId } })
    : callApi('getReportedPhoto', { params: { orderId, problemId } });

/** A picture of an order's food, by the rider or by who ate it; asked for only when somebody wants to see it. */
export function PhotoSheet(props: SheetState & { orderId: string; problemId?: string; timeZone: string }) {
  const { orderId, problemId, timeZone, open } = props;
  const t = useTranslations('after.photo');
  const words = useTranslations('common');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [photo, setPhoto] = useState<Photo>({ kind: 'asking' });
  const isSent = problemId !== undefined;
  useEffect(() => {
    if (!open) return;
    let isCurrent = true;
    ask(orderId, problemId).then(async (answer) => {
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
  }, [open, orderId, problemId]);
  return (
    <Sheet open={open} title={t(isSent ? 'sentTitle' : 'title')} onClose={props.onClose}>
      <div className={styles.body}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={t(isSent ? 'sentAlt' : 'alt')}
          className={styles.picture}
          hidden={photo.kind === 'gone' || photo.kind === 'failed'}
        />
        <p role="status" className={styles.hint}>
          {photo.kind === 'asking' && words('loading')}
          {photo.kind === 'drawn' &&
            t(isSent ? 'sentAt' : 'taken', { time: formatTime(photo.takenAt, timeZone) })}
          {(photo.kind === 'gone' || photo.kind === 'failed') && t(photo.kind)}
        </p>
      </div>
    </Sheet>
  );
}
