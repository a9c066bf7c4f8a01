'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { TileSource } from '@/components/map/map-scene';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { useConnection } from '@/components/work/use-connection';
import type { SharedOrder } from '@/contract/schemas/shared-order';
import { formatTime } from '@/lib/format/time';
import { useLive } from '@/lib/live/use-live';
import { pages } from '@/lib/urls';
import { LiveNote } from './live-note';
import { OrderHead } from './order-head';
import { OrderMap } from './order-map';
import { OrderSteps } from './order-steps';
import styles from './order-tracking.module.css';
import { hasEndedWithoutFood, isOver, isPositionOld, isUnderWay, sceneOf } from './scene';
import { useArrivalWords } from './use-arrival-words';
import { useSharedLine } from './use-shared-line';
import { useTitle } from './use-title';

/**
 * An order as whoever has its link may see it, live: the steps, the time and the rider on the way, and nothing about
 * the person. Once the link is taken back nothing of it stays on the screen.
 */
export function SharedTracking(props: { token: string; initial: SharedOrder; tiles: TileSource | null }) {
  const { token, initial } = props;
  const live = useLive('getSharedOrder', { token }, initial);
  const { data: order } = live;
  const connection = useConnection(live, initial.now);
  const t = useTranslations('share.page');
  const words = useTranslations('order');
  const locale = useLocale();
  const scene = sceneOf(order);
  const { restaurant, delivery } = order;
  const { timeZone } = restaurant;
  const sentence = t(`sentence.${scene}`);
  const arrival = useArrivalWords(order, scene, order.eta);
  const line = useSharedLine(order, scene);
  useTitle([sentence, arrival].filter(Boolean).join(', '));

  if (connection.kind === 'gone') {
    return (
      <EmptyState
        picture="takeout-box"
        heading="h1"
        sentence={t('gone')}
        detail={t('goneWords')}
        action={
          <ButtonLink tone="main" href={pages.home()}>
            {t('goneAction')}
          </ButtonLink>
        }
      />
    );
  }
  const name = restaurant.name[locale];
  const over = isOver(scene);
  const isOld = isPositionOld(delivery?.positionAt ?? null, order.now);
  const isFresh = connection.kind === 'fresh' || connection.kind === 'wavering';
  return (
    <OrderHead
      restaurant={name}
      code={order.code === null ? t('pickup') : words('code', { code: order.code })}
      sentence={sentence}
      arrival={scene === 'to_fetch' ? null : arrival}
      live={isFresh && !over ? (live.status === 'polling' ? 'polling' : 'live') : null}
    >
      <div className={styles.narrow}>
        <LiveNote connection={connection} here={pages.shared(token)} timeZone={timeZone} over={over} />
        {hasEndedWithoutFood(scene) ? (
          <p>{line}</p>
        ) : (
          <OrderSteps order={order} timeZone={timeZone} scene={scene} line={line} next={null} />
        )}
        {isUnderWay(scene) && (
          <OrderMap
            restaurant={{ name, position: restaurant.position }}
            door={
              order.destination && {
                name: t('around', { district: order.district[locale] }),
                position: order.destination,
              }
            }
            isAround
            rider={delivery?.position ?? null}
            seenAt={isOld && delivery?.positionAt ? formatTime(delivery.positionAt, timeZone) : null}
            tiles={props.tiles}
          />
        )}
        <p className={styles.quiet}>{t('privacy')}</p>
      </div>
    </OrderHead>
  );
}
