'use client';

import { useTranslations } from 'next-intl';
import type { Order } from '@/contract/schemas/order';
import type { Eta } from '@/contract/time';
import { formatTime, formatTimeRange } from '@/lib/format/time';
import { isUnderWay, type Scene } from './scene';

/** When it arrives, or when to come for it; null where there is no telling, or nothing to tell. */
export function useArrivalWords(order: Order, scene: Scene, eta: Eta | null): string | null {
  const t = useTranslations('order.sentence');
  const { timeZone } = order.restaurant;
  if (order.serviceType === 'pickup') {
    if (scene === 'to_fetch') return t('fetchNow');
    const { readyBy } = order.times;
    return readyBy && isUnderWay(scene) ? t('fetch', { time: formatTime(readyBy, timeZone) }) : null;
  }
  if (!eta || !isUnderWay(scene) || scene === 'at_door') return null;
  return t('arrival', { range: formatTimeRange(eta, timeZone) });
}
