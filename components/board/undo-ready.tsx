'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { secondsLeft } from '../work/countdown';
import { useServerNow } from '../work/server-clock';
import { useBoard } from './board-context';
import { OrderFailure } from './order-failure';
import { useOrderPress } from './use-order-press';

/** Takes back a "ready" that was a slip of the thumb, for as long as the server allows. */
export function UndoReady({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { blocked } = useBoard();
  const nowMs = useServerNow();
  const undo = useOrderPress(order.id, (_pressed: 'undo', idempotencyKey) =>
    callApi('undoReady', { params: { orderId: order.id }, idempotencyKey }),
  );
  const seconds = order.undoReadyUntil ? secondsLeft(order.undoReadyUntil, nowMs) : 0;
  const failed = undo.state.kind === 'failed' && <OrderFailure failure={undo.state.failure} />;
  if (seconds === 0) return failed;
  const busy = undo.state.kind === 'busy';
  return (
    <>
      {failed}
      <Button busy={busy} disabled={blocked !== null} onClick={() => void undo.press('undo')}>
        {busy ? t('ready.undoing') : t('ready.undo', { seconds })}
      </Button>
    </>
  );
}
