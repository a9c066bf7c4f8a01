'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { useBoard } from './board-context';
import { OrderFailure } from './order-failure';
import { useOrderPress } from './use-order-press';

/** The rider is on the way back with a bag nobody took: the kitchen says when it is here. */
export function ConfirmReturn({ order }: { order: BoardOrder }) {
  const t = useTranslations('board.out');
  const { blocked } = useBoard();
  const confirm = useOrderPress(order.id, (_pressed: 'returned', idempotencyKey) =>
    callApi('confirmReturn', { params: { orderId: order.id }, idempotencyKey }),
  );
  const busy = confirm.state.kind === 'busy';
  return (
    <>
      {confirm.state.kind === 'failed' && <OrderFailure failure={confirm.state.failure} />}
      <Button busy={busy} disabled={blocked !== null} onClick={() => void confirm.press('returned')}>
        {busy ? t('confirming') : t('confirmReturn')}
      </Button>
    </>
  );
}
