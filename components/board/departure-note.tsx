'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Seal } from '@/components/ui/seal';
import { formatTime } from '@/lib/format/time';
import { useBoard } from './board-context';
import type { Departure } from './departures';
import styles from './order-card.module.css';

/** The stamp on an order that has just left the column. */
export function DepartureSeal({ departure }: { departure: Departure }) {
  const t = useTranslations('board');
  const done = departure.kind === 'accepted';
  return (
    <Seal state={done ? 'now' : 'done'} tilt="right" size="small" pressed>
      {t(`departed.${departure.kind}Seal`)}
    </Seal>
  );
}

/** What happened, and for those that must be seen, the button that takes the card away. */
export function DepartureNote(props: { departure: Departure; onDismiss: (orderId: string) => void }) {
  const { departure } = props;
  const t = useTranslations('board');
  const text = useDepartureText(departure);
  return (
    <div className={styles.departure}>
      <p className={styles.departureText}>{text}</p>
      {departure.goesAtMs === null && (
        <Button tone="strong" size="large" wide onClick={() => props.onDismiss(departure.order.id)}>
          {t('departed.dismiss')}
        </Button>
      )}
    </div>
  );
}

function useDepartureText(departure: Departure): string {
  const t = useTranslations('board');
  const { timeZone } = useBoard();
  const { readyBy } = departure.order.times;
  switch (departure.kind) {
    case 'accepted':
      if (!departure.own) return t('departed.acceptedElsewhere');
      return readyBy ? t('departed.accepted', { time: formatTime(readyBy, timeZone) }) : '';
    case 'rejected':
      return departure.own ? t('departed.rejected') : t('departed.rejectedElsewhere');
    case 'cancelled':
      return t('departed.cancelled');
    case 'expired':
      return t('departed.expired');
  }
}
