'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { BoardOrder } from '@/contract/schemas/board';
import { callApi } from '@/lib/api/on-demand';
import { formatTime } from '@/lib/format/time';
import { useBoard } from './board-context';
import styles from './manage-sheet.module.css';
import { OrderFailure } from './order-failure';
import { useOrderPress } from './use-order-press';

const steps = [-5, 5, 10, 15, 20, 30] as const;

/** Another promise: each button says the time it would make. */
export function ManageTime(props: { order: BoardOrder; onDone: () => void }) {
  const { order } = props;
  const t = useTranslations('board');
  const { timeZone, blocked } = useBoard();
  const change = useOrderPress(order.id, async (addMinutes: number, idempotencyKey) => {
    const params = { orderId: order.id };
    const answer = await callApi('changePreparation', { params, body: { addMinutes }, idempotencyKey });
    if (answer.ok) props.onDone();
    return answer;
  });
  const { readyBy } = order.times;
  const busy = change.state.kind === 'busy';
  const timeAfter = (minutes: number) =>
    readyBy && formatTime(new Date(Date.parse(readyBy) + minutes * 60_000).toISOString(), timeZone);
  return (
    <div className={styles.form}>
      <p>
        {readyBy && t('cooking.readyBy', { time: formatTime(readyBy, timeZone) })}
        {order.delays > 0 && ` · ${t('manage.delays', { count: order.delays })}`}
      </p>
      {change.state.kind === 'failed' && <OrderFailure failure={change.state.failure} />}
      {blocked && <p className={styles.hint}>{t(`blocked.${blocked}`)}</p>}
      <div className={styles.minutes}>
        {steps.map((minutes) => (
          <Button
            key={minutes}
            size="huge"
            disabled={blocked !== null || busy}
            onClick={() => void change.press(minutes)}
          >
            <span>
              {t(minutes < 0 ? 'manage.less' : 'manage.more', { minutes: Math.abs(minutes) })}
              <br />
              <span className={styles.hint}>{timeAfter(minutes)}</span>
            </span>
          </Button>
        ))}
      </div>
      <p className={styles.hint}>{t('manage.timeTold')}</p>
    </div>
  );
}
