'use client';
import { useTranslations } from 'next-intl';
import { Price } from '@/components/ui/price';
import type { BoardOrder } from '@/contract/schemas/board';
import { formatDistance } from '@/lib/format/distance';
import { formatTime } from '@/lib/format/time';
import { AcceptCountdown } from './accept-countdown';
import { AcceptForm } from './accept-form';
import { useBoard } from './board-context';
import { toneOf } from './card-tone';
import { DepartureNote, DepartureSeal } from './departure-note';
import type { Departure } from './departures';
import styles from './order-card.module.css';
import { OrderLines } from './order-lines';
import { OrderNote } from './order-note';
import { isSpecial, OrderTags } from './order-tags';

/**
 * An order that waits to be accepted, or (with `departure`) one that has just left: it keeps its place and
 * size for that moment, so that nothing comes up under the finger.
 */
export function NewOrderCard(props: {
  order: BoardOrder;
  departure: Departure | null;
  calling: boolean;
  onDismiss: (orderId: string) => void;
}) {
  const { order, departure } = props;
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const tone = toneOf(departure, props.calling);
  return (
    <article
      className={`${styles.card} ${tone}`}
      aria-label={departure ? `${order.code}, ${t(`departed.${departure.kind}Seal`)}` : order.code}
    >
      <header className={styles.head}>
        <h3 className={styles.code}>{order.code}</h3>
        {departure ? (
          <DepartureSeal departure={departure} />
        ) : (
          <AcceptCountdown code={order.code} acceptBy={order.times.acceptBy} />
        )}
      </header>
      {isSpecial(order) && (
        <p className={styles.summary}>
          <OrderTags order={order} />
        </p>
      )}
      <p className={styles.meta}>
        {order.serviceType === 'delivery' &&
          `${t('card.delivery')} · ${formatDistance(order.distanceMetres)} · `}
        {t('card.orderedAt', { time: formatTime(order.times.placedAt, timeZone) })}
        <br />
        <Price amountMinor={order.price.totalMinor} />{' '}
        {order.payment.status === 'due' ? t(`card.unpaid.${order.payment.method}`) : t('card.paid')}
      </p>
      <OrderNote order={order} />
      <OrderLines lines={order.lines} />
      {departure ? (
        <DepartureNote departure={departure} onDismiss={props.onDismiss} />
      ) : (
        <AcceptForm order={order} />
      )}
    </article>
  );
}
