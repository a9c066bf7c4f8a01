'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useCallback, useState } from 'react';
import { Screen } from '@/components/ui/screen';
import { StampTrack } from '@/components/ui/stamp-track';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Order } from '@/contract/schemas/order';
import { formatTime } from '@/lib/format/time';
import { useLive } from '@/lib/live/use-live';
import { CancelOrder } from './cancel-order';
import { LiveNote } from './live-note';
import { OrderMap } from './order-map';
import { OrderPin } from './order-pin';
import styles from './order-tracking.module.css';
import { hasEndedWithoutFood, isPositionOld, isUnderWay, stampsOf, stampWords } from './scene';
import { useOrderWords } from './use-order-words';
import { useRefreshOn } from './use-refresh-on';
import { useTitle } from './use-title';

// What few orders need comes when one does.
const CancelLost = dynamic(() => import('./cancel-lost').then((module) => module.CancelLost));
const RiderWaits = dynamic(() => import('./rider-waits').then((module) => module.RiderWaits));
const OrderEnding = dynamic(() => import('./order-ending').then((module) => module.OrderEnding));

/**
 * An order followed live: the sentence, the seals, one line, the map. `children` is what was agreed (receipt,
 * address), made by the server and asked for again when the money changes.
 */
export function OrderTracking({ initial, children }: { initial: Order; children: ReactNode }) {
  const live = useLive('getOrder', { orderId: initial.id }, initial);
  const { data: order, apply, refresh } = live;
  const t = useTranslations('order');
  const locale = useLocale();
  const [lost, setLost] = useState(false);
  const { scene, sentence, arrival, line } = useOrderWords(order);
  useRefreshOn(moneyOf(order), moneyOf(initial));
  useTitle([sentence, arrival].filter(Boolean).join(', '));

  const onMovedOn = useCallback(() => {
    setLost(true);
    refresh();
  }, [refresh]);

  const { restaurant, delivery } = order;
  const ended = hasEndedWithoutFood(scene);
  const over = ended || scene === 'delivered' || scene === 'collected';
  const rider = delivery?.position ?? null;
  const seenAt =
    rider && isPositionOld(delivery?.positionAt ?? null, order.now) ? delivery?.positionAt : null;
  const stamps = stampsOf(scene).map((state, index) => ({
    word: t(`stamps.${stampWords[index] ?? 'accepted'}`),
    state,
    stateWord: t(`stamps.${state}`),
  }));
  return (
    <Screen
      wide
      eyebrow={`${restaurant.name[locale]} · ${t('code', { code: order.code })}`}
      sentence={
        <>
          {sentence}
          {arrival && (
            <>
              <VisuallyHidden>, </VisuallyHidden>
              <span className={styles.arrival}>{arrival}</span>
            </>
          )}
        </>
      }
    >
      <VisuallyHidden live="polite">{[sentence, arrival].filter(Boolean).join(', ')}</VisuallyHidden>
      <div className={styles.columns}>
        <div className={styles.column}>
          <LiveNote live={live} orderId={order.id} timeZone={restaurant.timeZone} over={over} />
          {lost && <CancelLost scene={scene} />}
          {ended ? (
            <OrderEnding order={order} />
          ) : (
            <div className={styles.progress}>
              <StampTrack label={t('stamps.label')} stamps={stamps} />
              <p className={styles.line}>{line}</p>
            </div>
          )}
          {delivery?.noAnswerUntil && scene === 'at_door' && (
            <RiderWaits until={formatTime(delivery.noAnswerUntil, restaurant.timeZone)} />
          )}
          {isUnderWay(scene) && order.serviceType === 'delivery' && (
            <OrderMap
              restaurant={{ name: restaurant.name[locale], position: restaurant.position }}
              door={{ name: order.address.roadAddress, position: order.address.position }}
              rider={rider}
              seenAt={seenAt ? formatTime(seenAt, restaurant.timeZone) : null}
            />
          )}
          {order.pin && !over && <OrderPin pin={order.pin} />}
        </div>
        <div className={styles.column}>
          {children}
          {scene === 'placed' && (
            <CancelOrder
              orderId={order.id}
              onCancelled={(cancelled) => apply(() => cancelled)}
              onMovedOn={onMovedOn}
            />
          )}
        </div>
      </div>
    </Screen>
  );
}

/** Changes with everything that the receipt shows. */
function moneyOf({ price, payment, refunds, lines }: Order): string {
  return [price.totalMinor, payment.status, refunds.length, lines.length].join(' ');
}
