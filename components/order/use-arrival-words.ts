'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Order } from '@/contract/schemas/order';
import type { Eta } from '@/contract/time';
import { formatDayAhead, formatTime, formatTimeRange } from '@/lib/format/time';
import { isUnderWay, type Scene } from './scene';

type Promised = Pick<Order, 'serviceType' | 'scheduledFor' | 'now'> & {
  readonly times: Pick<Order['times'], 'readyBy'>;
  readonly restaurant: Pick<Order['restaurant'], 'timeZone'>;
};

/** When it arrives, or when to come for it; null where there is no telling, or nothing to tell. */
export function useArrivalWords(order: Promised, scene: Scene, eta: Eta | null): string | null {
  const t = useTranslations('order.sentence');
  const locale = useLocale();
  const { restaurant, scheduledFor, times } = order;
  const { timeZone } = restaurant;
  const isPickup = order.serviceType === 'pickup';
  if (scene === 'to_fetch') return t('fetchNow');
  if (scheduledFor && (scene === 'placed' || scene === 'scheduled' || isPickup)) {
    if (scene !== 'placed' && !isUnderWay(scene)) return null;
    const day = formatDayAhead(scheduledFor.from, order.now, timeZone, locale);
    const range = formatTimeRange(scheduledFor, timeZone);
    return t(isPickup ? 'fetchDay' : 'arrivalDay', { day, range });
  }
  if (!isUnderWay(scene) || scene === 'at_door') return null;
  if (isPickup) return times.readyBy ? t('fetch', { time: formatTime(times.readyBy, timeZone) }) : null;
  return eta && t('arrival', { range: formatTimeRange(eta, timeZone) });
}
