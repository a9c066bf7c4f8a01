'use client';

import { useTranslations } from 'next-intl';
import { SheetButton } from '@/components/ui/sheet-button';
import type { Order } from '@/contract/schemas/order';
import { cancelPhaseOf, sceneOf } from './scene';

/**
 * The way out of an order: cancelling while nobody has accepted it, asking for it afterwards. When the restaurant
 * accepts while the dialog is open, it turns from one into the other.
 */
export function CancelPart(props: {
  order: Order;
  onChanged: (order: Order) => void;
  onMovedOn: () => void;
}) {
  const { order } = props;
  const t = useTranslations('order.cancel');
  const phase = cancelPhaseOf(sceneOf(order));
  const request = order.cancelRequest?.status;
  if (phase === null || request === 'open') return null;
  const word = phase === 'free' ? 'button' : request ? 'askAgain' : 'askButton';
  return (
    <SheetButton
      tone="quiet"
      wide
      load={() => import('./cancel-sheet')}
      render={({ CancelSheet }, state) => <CancelSheet {...props} {...state} phase={phase} />}
    >
      {t(word)}
    </SheetButton>
  );
}
