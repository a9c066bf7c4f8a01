'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chip, ChipRow } from '@/components/ui/chip';
import { Screen } from '@/components/ui/screen';
import { useConnection } from '@/components/work/use-connection';
import type { ActiveOrders } from '@/contract/schemas/active';
import type { OrderSummary } from '@/contract/schemas/order';
import { pages } from '@/lib/urls';
import { type HistoryKind, historyKinds, isOfKind } from './history';
import { LiveNote } from './live-note';
import styles from './order-history.module.css';
import { PastRow } from './past-row';
import { RunningRow } from './running-row';
import { useHistory } from './use-history';

/** With fewer than these there is nothing to choose among. */
const worthFiltering = 4;

/** A person's own orders: what is on its way first, live, then what was, to look at, to have again, to review. */
export function OrderHistory(props: { orders: readonly OrderSummary[]; active: ActiveOrders }) {
  const t = useTranslations('order');
  const { running, past, live, now, older } = useHistory(props.orders, props.active);
  const connection = useConnection(live, props.active.now);
  const [kind, setKind] = useState<HistoryKind>('all');
  const shown = past.filter((order) => isOfKind(kind, order));
  const timeZone = (running[0] ?? past[0])?.restaurant.timeZone ?? 'Asia/Seoul';
  return (
    <Screen
      eyebrow={t('history.title')}
      sentence={
        running.length > 0
          ? t('history.sentenceLive', { count: running.length })
          : t(older.state === 'none' ? 'history.sentence' : 'history.sentenceMany', { count: past.length })
      }
    >
      <LiveNote connection={connection} here={pages.orders()} timeZone={timeZone} over={false} />
      {running.length > 0 && (
        <section aria-labelledby="running-title">
          <h2 id="running-title" className={styles.title}>
            {t('history.live')}
          </h2>
          <ul className={styles.list}>
            {running.map((order) => (
              <RunningRow key={order.id} order={order} now={now} />
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past-title" className={styles.past}>
          <h2 id="past-title" className={styles.title}>
            {t('history.past')}
          </h2>
          {past.length >= worthFiltering && (
            <ChipRow label={t('history.filters')}>
              {historyKinds.map((each) => (
                <Chip key={each} pressed={each === kind} onClick={() => setKind(each)}>
                  {t(`history.${each}`)}
                </Chip>
              ))}
            </ChipRow>
          )}
          {shown.length === 0 && <p className={styles.none}>{t('history.none')}</p>}
          <ul className={styles.list}>
            {shown.map((order) => (
              <PastRow key={order.id} order={order} />
            ))}
          </ul>
          {older.state !== 'none' && (
            <Button wide busy={older.state === 'asking'} onClick={older.ask}>
              {t(older.state === 'asking' ? 'history.olderAsking' : 'history.older')}
            </Button>
          )}
          <p role="status" className={styles.none}>
            {older.state === 'failed' && t('history.olderFailed')}
          </p>
        </section>
      )}
    </Screen>
  );
}
