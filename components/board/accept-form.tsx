'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { formatTime } from '@/lib/format/time';
import { useServerNow } from '../work/server-clock';
import styles from './accept-form.module.css';
import { hasAllergy } from './allergy';
import { useBoard } from './board-context';
import { MinuteChips } from './minute-chips';
import { OrderFailure } from './order-failure';
import { useOrderPress } from './use-order-press';

// Not needed to accept: it comes with the press that asks for it.
const RejectSheet = lazy(() => import('./reject-sheet').then((module) => ({ default: module.RejectSheet })));

/** Minutes, accept (which says when the food will be ready), reject. An allergy is ticked before. */
export function AcceptForm({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const board = useBoard();
  const nowMs = useServerNow(60_000);
  const [minutes, setMinutes] = useState(board.prepMinutes);
  const [rejecting, setRejecting] = useState(false);
  const [asked, setAsked] = useState(false);
  const [allergyRead, setAllergyRead] = useState(!hasAllergy(order));
  const [allergyMissed, setAllergyMissed] = useState(false);
  const tick = useRef<HTMLInputElement>(null);
  const accept = useOrderPress(order.id, (prepMinutes: number, idempotencyKey) =>
    callApi('acceptOrder', { params: { orderId: order.id }, body: { prepMinutes }, idempotencyKey }),
  );
  const readyAt = formatTime(new Date(nowMs + minutes * 60_000).toISOString(), board.timeZone);
  const busy = accept.state.kind === 'busy';

  function acceptWords(): string {
    const { scheduledFor } = order;
    return scheduledFor
      ? t('accept.buttonLater', { time: formatTime(scheduledFor.from, board.timeZone) })
      : t('accept.button', { time: readyAt });
  }

  function pressAccept() {
    board.acknowledge(order.id);
    if (allergyRead) {
      void accept.press(minutes);
      return;
    }
    setAllergyMissed(true);
    tick.current?.focus();
  }

  return (
    <div className={styles.form}>
      {hasAllergy(order) && (
        <div className={styles.allergy}>
          <Checkbox
            ref={tick}
            label={t('card.allergyTick')}
            checked={allergyRead}
            onChange={(event) => setAllergyRead(event.target.checked)}
          />
          {allergyMissed && !allergyRead && <p role="alert">{t('card.allergyFirst')}</p>}
        </div>
      )}
      <MinuteChips
        prepMinutes={board.prepMinutes}
        value={minutes}
        disabled={busy}
        onChoose={(chosen) => {
          board.acknowledge(order.id);
          setMinutes(chosen);
        }}
      />
      {accept.state.kind === 'failed' && <OrderFailure failure={accept.state.failure} />}
      <div className={styles.buttons}>
        <Button
          size="large"
          disabled={board.blocked !== null || busy}
          onClick={() => {
            board.acknowledge(order.id);
            setAsked(true);
            setRejecting(true);
          }}
        >
          {t('reject.button')}
        </Button>
        <Button
          tone="main"
          size="large"
          wide
          busy={busy}
          disabled={board.blocked !== null}
          onClick={pressAccept}
        >
          {busy ? t('accept.busy') : acceptWords()}
        </Button>
      </div>
      {board.blocked && <p className={styles.blocked}>{t(`blocked.${board.blocked}`)}</p>}
      {asked && (
        <Suspense>
          <RejectSheet order={order} open={rejecting} onClose={() => setRejecting(false)} />
        </Suspense>
      )}
    </div>
  );
}
