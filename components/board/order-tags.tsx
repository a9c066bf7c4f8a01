'use client';
import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatTime } from '@/lib/format/time';
import { useBoard } from './board-context';

type Tagged = Pick<BoardOrder, 'serviceType' | 'scheduledFor'>;

export function isSpecial(order: Tagged): boolean {
  return order.serviceType === 'pickup' || order.scheduledFor !== null;
}

/** What makes an order another than "bring it as soon as possible": fetched at the counter, wanted for later. */
export function OrderTags({ order }: { order: Tagged }) {
  const t = useTranslations('board.card');
  const { timeZone } = useBoard();
  return (
    <>
      {order.serviceType === 'pickup' && <Badge tone="care">{t('pickup')}</Badge>}
      {order.scheduledFor && (
        <Badge tone="info">{t('scheduled', { time: formatTime(order.scheduledFor.from, timeZone) })}</Badge>
      )}
    </>
  );
}
