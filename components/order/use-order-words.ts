'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { distanceMetres } from '@/contract/distance';
import type { Order } from '@/contract/schemas/order';
import { formatDistance } from '@/lib/format/distance';
import { formatMoney } from '@/lib/format/money';
import { formatTime } from '@/lib/format/time';
import { steadied } from './promise';
import { isPositionOld, type Scene, sceneOf } from './scene';
import { useArrivalWords } from './use-arrival-words';
import { useNextWords } from './use-next-words';

export interface OrderWords {
  readonly scene: Scene;
  /** "라이더가 가고 있어요" */
  readonly sentence: string;
  /** "18:35–18:45 도착", while something is on its way. */
  readonly arrival: string | null;
  /** One line that says more: who, since when, how far. */
  readonly line: string;
  /** What happens after this, where something does. */
  readonly next: string | null;
}

/** What an order's screen says of it, in times of the restaurant's zone. */
export function useOrderWords(order: Order): OrderWords {
  const t = useTranslations('order');
  const scene = sceneOf(order);
  const [eta, setEta] = useState(order.eta);
  const steady = steadied(eta, order.eta);
  if (steady !== eta) setEta(steady);
  const arrival = useArrivalWords(order, scene, steady);
  const line = useLine(order, scene);
  const next = useNextWords(order, scene);
  return { scene, sentence: t(`sentence.${sentenceKey(order, scene)}`), arrival, line, next };
}

function sentenceKey({ ending }: Order, scene: Scene) {
  return scene === 'cancelled' && ending ? (`cancelled_${ending.by}` as const) : scene;
}

function useLine(order: Order, scene: Scene): string {
  const t = useTranslations('order.line');
  const words = useTranslations('order');
  const locale = useLocale();
  const { delivery, times, payment } = order;
  const at = (instant: string | null) => (instant ? formatTime(instant, order.restaurant.timeZone) : null);
  const rider = delivery?.riderName ?? words('rider');
  const timed = (
    key: 'accepted' | 'readyBy' | 'ready' | 'delivered' | 'collected',
    instant: string | null,
  ) => {
    const time = at(instant);
    return time ? t(key, { time }) : '';
  };
  const riderPart = () => {
    switch (delivery?.status) {
      case 'unassigned':
      case 'offered':
        return t('finding');
      case 'assigned':
        return t('coming', { rider });
      case 'at_pickup':
        return t('waiting', { rider });
      default:
        return '';
    }
  };
  const pickedUp = () => {
    const time = at(times.pickedUpAt);
    return time ? t('pickedUp', { rider, time }) : '';
  };
  const leftPart = () => {
    if (!delivery?.position) return '';
    const distance = formatDistance(distanceMetres(delivery.position, order.address.position));
    const time = at(delivery.positionAt);
    return time && isPositionOld(delivery.positionAt, order.now)
      ? t('leftOld', { time, distance })
      : t('left', { distance });
  };
  const parts: Record<Scene, () => string[]> = {
    placed: () => [t('placed', { time: formatTime(times.acceptBy, order.restaurant.timeZone) })],
    scheduled: () => [timed('accepted', times.acceptedAt), t('scheduled')],
    accepted: () => [timed('accepted', times.acceptedAt), timed('readyBy', times.readyBy), riderPart()],
    preparing: () => [timed('readyBy', times.readyBy), riderPart()],
    ready: () => [timed('ready', times.readyAt), riderPart()],
    to_fetch: () => [timed('ready', times.readyAt)],
    on_way: () => [pickedUp(), leftPart()],
    at_door: () => [
      t(payment.method === 'card_at_door' ? 'payCard' : 'payCash', {
        amount: formatMoney(payment.amountMinor, locale),
      }),
    ],
    delivered: () => [timed('delivered', times.deliveredAt)],
    collected: () => [timed('collected', times.collectedAt)],
    undelivered: () => [t('undelivered')],
    returning: () => [t('returning')],
    rejected: () => [],
    expired: () => [],
    cancelled: () => [],
  };
  return parts[scene]().filter(Boolean).join(' ');
}
