'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { BoardOrder } from '@/contract/schemas/board';

// Rarely needed: it comes with the press that asks for it.
const ManageSheet = lazy(() => import('./manage-sheet').then((module) => ({ default: module.ManageSheet })));

/** The way to everything that is rarely done to an accepted order: another time, other items, taking it back. */
export function ManageOrder({ order }: { order: BoardOrder }) {
  const t = useTranslations('board.manage');
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        tone="quiet"
        aria-label={t('openCode', { code: order.code })}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {t('open')}
      </Button>
      {asked && (
        <Suspense>
          <ManageSheet order={order} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
