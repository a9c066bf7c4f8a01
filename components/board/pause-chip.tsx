'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import type { Board } from '@/contract/schemas/board';
import { useBoard } from './board-context';
import styles from './sound-chip.module.css';

const PauseSheet = lazy(() => import('./pause-sheet').then((module) => ({ default: module.PauseSheet })));

/** The way to stop taking orders for a while, and back. Not shown while the restaurant is closed anyway. */
export function PauseChip({ restaurant }: { restaurant: Board['restaurant'] }) {
  const t = useTranslations('board.pause');
  const { blocked } = useBoard();
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const { status } = restaurant.opening;
  if (status === 'closed') return null;
  return (
    <>
      <button
        type="button"
        className={status === 'paused' ? `${styles.chip} ${styles.off}` : styles.chip}
        disabled={blocked !== null}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {t(status === 'paused' ? 'resumeChip' : 'chip')}
      </button>
      {asked && (
        <Suspense>
          <PauseSheet restaurant={restaurant} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
