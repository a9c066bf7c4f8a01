'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { minutesLeft } from '../work/countdown';
import { useServerNow } from '../work/server-clock';
import { useBoard } from './board-context';
import styles from './cancel-wish.module.css';
import { endingWords } from './ending-words';
import { OrderFailure } from './order-failure';
import { useOrderPress } from './use-order-press';

const DeclineSheet = lazy(() =>
  import('./decline-sheet').then((module) => ({ default: module.DeclineSheet })),
);

/** The customer asks to cancel what is being cooked: grant it, or go on and say why. Nothing while nobody asks. */
export function CancelWish({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const { blocked } = useBoard();
  const nowMs = useServerNow(5_000);
  const [declining, setDeclining] = useState(false);
  const [asked, setAsked] = useState(false);
  const approve = useOrderPress(order.id, (_pressed: 'approve', idempotencyKey) =>
    callApi('approveCancel', { params: { orderId: order.id }, idempotencyKey }),
  );
  const wish = order.cancelRequest;
  const failed = approve.state.kind === 'failed' && <OrderFailure failure={approve.state.failure} />;
  if (wish?.status !== 'open') return failed;
  const words = endingWords(wish.reason);
  const busy = approve.state.kind === 'busy';
  const minutes = Math.max(0, minutesLeft(wish.lapsesAt, nowMs));
  return (
    <section className={styles.wish} aria-label={t('wish.title')}>
      <p className={styles.title}>{t('wish.title')}</p>
      <p>
        {wish.note || (words && t(words))}
        <span className={styles.left}>{t('wish.left', { minutes })}</span>
      </p>
      {failed}
      <div className={styles.buttons}>
        <Button
          disabled={blocked !== null || busy}
          onClick={() => {
            setAsked(true);
            setDeclining(true);
          }}
        >
          {t('wish.decline')}
        </Button>
        <Button
          tone="strong"
          busy={busy}
          disabled={blocked !== null}
          onClick={() => void approve.press('approve')}
        >
          {busy ? t('wish.approving') : t('wish.approve')}
        </Button>
      </div>
      {asked && (
        <Suspense>
          <DeclineSheet order={order} open={declining} onClose={() => setDeclining(false)} />
        </Suspense>
      )}
    </section>
  );
}
