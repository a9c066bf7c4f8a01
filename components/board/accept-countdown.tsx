'use client';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { formatClock } from '@/lib/format/clock';
import { formatTime } from '@/lib/format/time';
import { passedMark, secondsLeft } from '../work/countdown';
import { useServerNow } from '../work/server-clock';
import { useBoard } from './board-context';
import styles from './order-card.module.css';

/** Time left to accept, in red. It ticks for the eye only; a minute and twenty seconds before the end it is said. */
export function AcceptCountdown(props: { code: string; acceptBy: string }) {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const left = secondsLeft(props.acceptBy, useServerNow());
  const mark = useMark(left);
  return (
    <span className={styles.countdown}>
      <span role="timer" aria-live="off">
        {left > 0 ? formatClock(left * 1000) : t('card.timeUp')}
      </span>
      <VisuallyHidden>{t('card.acceptBy', { time: formatTime(props.acceptBy, timeZone) })}</VisuallyHidden>
      <VisuallyHidden live="polite">
        {mark === 60 && t('alert.minuteLeft', { code: props.code })}
        {mark === 20 && t('alert.secondsLeft', { code: props.code })}
      </VisuallyHidden>
    </span>
  );
}

/** The mark passed last while on screen; null before the first. */
function useMark(left: number): number | null {
  const seen = useRef<{ left: number; mark: number | null }>({ left, mark: null });
  const passed = passedMark(seen.current.left, left, [60, 20]);
  seen.current = { left, mark: passed ?? seen.current.mark };
  return seen.current.mark;
}
