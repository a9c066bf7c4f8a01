'use client';

import { useLocale, useTranslations } from 'next-intl';
import { distanceMetres } from '@/contract/distance';
import type { Order } from '@/contract/schemas/order';
import { formatDistance } from '@/lib/format/distance';
import { formatMoney } from '@/lib/format/money';
import { formatTime, formatTimeRange } from '@/lib/format/time';
import { isPositionOld, isUnderWay, type Scene, sceneOf } from './scene';

export interface OrderWords {
  readonly scene: Scene;
  /** "라이더가 가고 있어요" */
  readonly sentence: string;
  /** "18:35–18:45 도착", while something is on its way. */
  readonly arrival: string | null;
  /** One line that says more: who, since when, how far. */
  readonly line: string;
}

/** What an order's screen says of it, in times of the restaurant's zone. */
export function useOrderWords(order: Order): OrderWords {
  const t = useTranslations('order');
  const locale = useLocale();
  const { delivery, times, payment, ending } = order;
  const scene = sceneOf(order);
  const at = (instant: string | null) => (instant ? formatTime(instant, order.restaurant.timeZone) : null);
  const rider = delivery?.riderName ?? t('rider');

  const riderPart = () => {
    switch (delivery?.status) {
      case 'unassigned':
      case 'offered':
        return t('line.finding');
      case 'assigned':
        return t('line.coming', { rider });
      case 'at_pickup':
        return t('line.waiting', { rider });
      default:
        return '';
    }
  };
  const leftPart = () => {
    if (!delivery?.position) return '';
    const distance = formatDistance(distanceMetres(delivery.position, order.address.position));
    const seenAt = at(delivery.positionAt);
    return seenAt && isPositionOld(delivery.positionAt, order.now)
      ? t('line.leftOld', { time: seenAt, distance })
      : t('line.left', { distance });
  };
  const timed = (key: 'accepted' | 'readyBy' | 'ready' | 'delivered', instant: string | null) => {
    const time = at(instant);
    return time ? t(`line.${key}`, { time }) : '';
  };
  const pickedUp = () => {
    const time = at(times.pickedUpAt);
    return time ? t('line.pickedUp', { rider, time }) : '';
  };
  const parts: Record<Scene, () => string[]> = {
    placed: () => [t('line.placed', { time: formatTime(times.acceptBy, order.restaurant.timeZone) })],
    accepted: () => [timed('accepted', times.acceptedAt), timed('readyBy', times.readyBy), riderPart()],
    preparing: () => [timed('readyBy', times.readyBy), riderPart()],
    ready: () => [timed('ready', times.readyAt), riderPart()],
    on_way: () => [pickedUp(), leftPart()],
    at_door: () => [
      t(payment.method === 'card_at_door' ? 'line.payCard' : 'line.payCash', {
        amount: formatMoney(payment.amountMinor, locale),
      }),
    ],
    delivered: () => [timed('delivered', times.deliveredAt)],
    collected: () => [timed('delivered', times.collectedAt)],
    undelivered: () => [t('line.undelivered')],
    rejected: () => [],
    expired: () => [],
    cancelled: () => [],
  };
  const sentence =
    scene === 'cancelled' && (ending?.by === 'customer' || ending?.by === 'restaurant')
      ? t(`sentence.cancelled_${ending.by}`)
      : t(`sentence.${scene}`);
  const arrival =
    order.eta && isUnderWay(scene) && scene !== 'at_door'
      ? t('sentence.arrival', { range: formatTimeRange(order.eta, order.restaurant.timeZone) })
      : null;
  return { scene, sentence, arrival, line: parts[scene]().filter(Boolean).join(' ') };
}
