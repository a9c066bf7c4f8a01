'use client';

import dynamic from 'next/dynamic';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, type ReactNode, Suspense, useCallback } from 'react';
import type { TileSource } from '@/components/map/map-scene';
import { patiently } from '@/components/ui/patiently';
import { useConnection } from '@/components/work/use-connection';
import type { Order } from '@/contract/schemas/order';
import { formatTime } from '@/lib/format/time';
import { useLive } from '@/lib/live/use-live';
import { pages } from '@/lib/urls';
import { CancelPart } from './cancel-part';
import { CancelRequestNote } from './cancel-request-note';
import { Directions } from './directions';
import { LateNote } from './late-note';
import { LiveNote } from './live-note';
import { OrderHead } from './order-head';
import { OrderMap } from './order-map';
import { OrderPin } from './order-pin';
import { OrderSteps } from './order-steps';
import styles from './order-tracking.module.css';
import { PickupCard } from './pickup-card';
import { latenessOf } from './promise';
import { RiderWaits } from './rider-waits';
import { hasEndedWithoutFood, isOver, isPositionOld, isUnderWay } from './scene';
import { SharePart } from './share-part';
import { useAskedAnew } from './use-asked-anew';
import { useOrderWords } from './use-order-words';
import { useRefreshOn } from './use-refresh-on';
import { useTitle } from './use-title';

// What few orders need comes when one does.
const OrderAfter = dynamic(() =>
  patiently(() => import('./order-after').then((module) => module.OrderAfter)),
);
const OrderEnding = dynamic(() =>
  patiently(() => import('./order-ending').then((module) => module.OrderEnding)),
);
// Asked only once the screen stands, and of few: it is the last thing, so that nothing jumps when it comes.
const NotificationOffer = lazy(() =>
  import('@/components/notifications/notification-offer').then(
    (module) => ({ default: module.NotificationOffer }),
    () => ({ default: () => null }),
  ),
);

/**
 * An order followed live: the sentence, the seals, one line, the map. `children` is what was agreed (receipt,
 * address), made by the server and asked for again when the money changes.
 */
export function OrderTracking(props: { initial: Order; tiles: TileSource | null; children: ReactNode }) {
  const { initial } = props;
  const live = useLive('getOrder', { orderId: initial.id }, initial);
  const { data: order, apply, refresh } = live;
  const connection = useConnection(live, initial.now);
  const t = useTranslations('order');
  const locale = useLocale();
  const { scene, sentence, arrival, line, next } = useOrderWords(order);
  const take = useCallback((heard: Order) => apply(() => heard), [apply]);
  useAskedAnew(order.id, isUnderWay(scene), take);
  useRefreshOn(moneyOf(order), moneyOf(initial));
  useTitle([sentence, arrival].filter(Boolean).join(', '));

  const { restaurant, delivery, cancelRequest } = order;
  const { timeZone } = restaurant;
  const name = restaurant.name[locale];
  const isPickup = order.serviceType === 'pickup';
  const over = isOver(scene);
  const late = latenessOf(order, scene);
  const isOld = isPositionOld(delivery?.positionAt ?? null, order.now);
  const isFresh = connection.kind === 'fresh' || connection.kind === 'wavering';
  return (
    <OrderHead
      restaurant={name}
      code={t('code', { code: order.code })}
      sentence={sentence}
      arrival={arrival}
      live={isFresh && !over ? (live.status === 'polling' ? 'polling' : 'live') : null}
    >
      <div className={styles.columns}>
        <div className={styles.column}>
          <LiveNote connection={connection} here={pages.order(order.id)} timeZone={timeZone} over={over} />
          {late && <LateNote order={order} reason={late} />}
          {hasEndedWithoutFood(scene) ? (
            <OrderEnding order={order} />
          ) : (
            <OrderSteps order={order} timeZone={timeZone} scene={scene} line={line} next={next} />
          )}
          {cancelRequest && !over && <CancelRequestNote request={cancelRequest} timeZone={timeZone} />}
          {delivery?.noAnswerUntil && scene === 'at_door' && (
            <RiderWaits until={formatTime(delivery.noAnswerUntil, timeZone)} />
          )}
          {isPickup && !over && <PickupCard code={order.code} />}
          {isUnderWay(scene) && (
            <OrderMap
              restaurant={{ name, position: restaurant.position }}
              door={isPickup ? null : { name: order.address.roadAddress, position: order.address.position }}
              rider={delivery?.position ?? null}
              seenAt={isOld && delivery?.positionAt ? formatTime(delivery.positionAt, timeZone) : null}
              tiles={props.tiles}
            />
          )}
          {isPickup && isUnderWay(scene) && (
            <Directions
              place={{ name, address: order.address.roadAddress, ...restaurant.position }}
              isNow={scene === 'to_fetch'}
            />
          )}
          {order.pin && !over && <OrderPin pin={order.pin} />}
          {(scene === 'delivered' || scene === 'collected') && <OrderAfter order={order} onSaid={refresh} />}
        </div>
        <div className={styles.column}>
          {props.children}
          {!over && <SharePart orderId={order.id} restaurant={name} />}
          <CancelPart order={order} onChanged={take} onMovedOn={refresh} />
          {!over && (
            <Suspense>
              <NotificationOffer />
            </Suspense>
          )}
        </div>
      </div>
    </OrderHead>
  );
}

/** Changes with everything that the receipt shows. */
function moneyOf({ price, payment, refunds, lines }: Order): string {
  return [price.totalMinor, payment.status, refunds.length, lines.length].join(' ');
}
