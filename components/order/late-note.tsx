'use client';

import { useTranslations } from 'next-intl';
import type { Order } from '@/contract/schemas/order';
import { formatTime, formatTimeRange } from '@/lib/format/time';
import type { LateReason } from './promise';
import { Said } from './said';

/** Late is said before anybody asks: why, the new time, and what had been promised. */
export function LateNote({ order, reason }: { order: Order; reason: LateReason }) {
  const t = useTranslations('order.late');
  const { eta, promised, restaurant, times, serviceType } = order;
  if (!eta || !promised) return null;
  return (
    <Said title={t('title')}>
      {serviceType === 'pickup' && times.readyBy
        ? t('wordsPickup', { reason: t(reason), time: formatTime(times.readyBy, restaurant.timeZone) })
        : t('words', {
            reason: t(reason),
            range: formatTimeRange(eta, restaurant.timeZone),
            promised: formatTimeRange(promised, restaurant.timeZone),
          })}
    </Said>
  );
}
