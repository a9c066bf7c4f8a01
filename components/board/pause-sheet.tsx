'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import type { Board } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { usePress } from '../work/use-press';
import { useBoard } from './board-context';
import styles from './manage-sheet.module.css';
import { OrderFailure } from './order-failure';
import { pauseWords } from './pause-words';

/** Minutes that a pause lasts; null until somebody resumes. */
const lengths = [15, 30, 60, 120, null] as const;

interface Pause {
  readonly paused: boolean;
  readonly minutes: number | null;
}

/** Stops new orders for a chosen time, or takes them again. Orders on the stove go on either way. */
export function PauseSheet(props: { restaurant: Board['restaurant']; open: boolean; onClose: () => void }) {
  const { restaurant } = props;
  const t = useTranslations('board.pause');
  const board = useBoard();
  const set = usePress(
    (body: Pause, idempotencyKey) =>
      callApi('setPause', { params: { restaurantId: restaurant.id }, body, idempotencyKey }),
    () => {
      props.onClose();
      board.refresh();
    },
  );
  const busy = set.state.kind === 'busy';
  const paused = restaurant.opening.status === 'paused';
  return (
    <Sheet open={props.open} title={t(paused ? 'resumeTitle' : 'title')} onClose={props.onClose}>
      <div className={styles.form}>
        <p>{paused ? pauseWords(restaurant, t) : t('text')}</p>
        {set.state.kind === 'failed' && <OrderFailure failure={set.state.failure} />}
        {paused ? (
          <Button
            tone="main"
            size="large"
            wide
            busy={busy}
            onClick={() => void set.press({ paused: false, minutes: null })}
          >
            {busy ? t('busy') : t('resume')}
          </Button>
        ) : (
          lengths.map((minutes) => (
            <Button
              key={minutes}
              size="large"
              wide
              busy={busy}
              onClick={() => void set.press({ paused: true, minutes })}
            >
              {minutes === null ? t('untilResumed') : t('for', { minutes })}
            </Button>
          ))
        )}
      </div>
    </Sheet>
  );
}
