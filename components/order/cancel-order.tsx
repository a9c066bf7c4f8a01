'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Order } from '@/contract/schemas/order';

const CancelSheet = lazy(() => import('./cancel-sheet').then((module) => ({ default: module.CancelSheet })));

/** Cancels an order that nobody has accepted; the dialog comes with the press that asks for it. */
export function CancelOrder(props: {
  orderId: string;
  onCancelled: (order: Order) => void;
  onMovedOn: () => void;
}) {
  const t = useTranslations('order.cancel');
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        tone="quiet"
        wide
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        {t('button')}
      </Button>
      {asked && (
        <Suspense>
          <CancelSheet {...props} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
