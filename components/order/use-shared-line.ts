'use client';

import { useTranslations } from 'next-intl';
import type { SharedOrder } from '@/contract/schemas/shared-order';
import { formatTime } from '@/lib/format/time';
import { hasEndedWithoutFood, type Scene } from './scene';

/** One line of what somebody who looks on may know: the rider's masked name, when, and why the rider is not shown. */
export function useSharedLine(order: SharedOrder, scene: Scene): string {
  const t = useTranslations('share.page.line');
  const words = useTranslations('order');
  const { delivery, restaurant, times } = order;
  const rider = delivery?.riderName ?? words('rider');
  const at = (instant: string | null) => (instant ? formatTime(instant, restaurant.timeZone) : null);
  if (hasEndedWithoutFood(scene)) return t('ended');
  if (scene === 'delivered' || scene === 'collected') {
    const time = at(scene === 'delivered' ? times.deliveredAt : times.collectedAt);
    return time ? t(scene, { time }) : '';
  }
  if (scene === 'on_way' || scene === 'at_door') {
    const time = at(times.pickedUpAt);
    const pickedUp = time ? t('pickedUp', { rider, time }) : '';
    return delivery?.position ? pickedUp : `${pickedUp} ${t('near')}`.trim();
  }
  if (delivery?.status === 'assigned') return t('coming', { rider });
  return delivery?.status === 'at_pickup' ? t('waiting', { rider }) : '';
}
