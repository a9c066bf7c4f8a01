'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { BoardOrder } from '@/contract/schemas/board';
import { AcceptCountdown } from './accept-countdown';
import { hasAllergy } from './allergy';
import { useBoard } from './board-context';
import { toneOf } from './card-tone';
import { DepartureNote, DepartureSeal } from './departure-note';
import type { Departure } from './departures';
import styles from './order-card.module.css';
import { OrderTags } from './order-tags';

/** A new order that stands behind the first: what it is, in brief, until it is opened. */
export function NewOrderRow(props: {
  order: BoardOrder;
  departure: Departure | null;
  calling: boolean;
  onOpen: (orderId: string) => void;
  onDismiss: (orderId: string) => void;
}) {
  const { order, departure } = props;
  const t = useTranslations('board');
  const board = useBoard();
  const tone = toneOf(departure, props.calling);
  return (
    <article
      className={`${styles.card} ${styles.row} ${tone}`}
      aria-label={departure ? `${order.code}, ${t(`departed.${departure.kind}Seal`)}` : order.code}
    >
      <header className={styles.head}>
        <h3 className={styles.code}>
          {departure ? (
            order.code
          ) : (
            <button
              type="button"
              className={styles.open}
              aria-expanded={false}
              aria-label={t('card.open', { code: order.code })}
              onClick={() => {
                board.acknowledge(order.id);
                props.onOpen(order.id);
              }}
            >
              {order.code}
            </button>
          )}
        </h3>
        {departure ? (
          <DepartureSeal departure={departure} />
        ) : (
          <AcceptCountdown code={order.code} acceptBy={order.times.acceptBy} />
        )}
      </header>
      <Summary order={order} />
      {departure && <DepartureNote departure={departure} onDismiss={props.onDismiss} />}
    </article>
  );
}

function Summary({ order }: { order: BoardOrder }) {
  const t = useTranslations('board');
  const locale = useLocale();
  const [first, ...others] = order.lines;
  const noted = order.note !== '' || order.lines.some((line) => line.note !== '');
  return (
    <p className={styles.summary}>
      {first && `${first.quantity} × ${first.name[locale]}`}
      {others.length > 0 && <span className={styles.muted}> {t('card.more', { count: others.length })}</span>}
      <OrderTags order={order} />
      {noted && <Badge tone="care">{hasAllergy(order) ? t('card.allergy') : t('card.hasNote')}</Badge>}
    </p>
  );
}
