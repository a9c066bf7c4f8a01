'use client';

import { useTranslations } from 'next-intl';
import type { ActiveOrder } from '@/contract/schemas/active';
import { OrderRow } from './order-row';
import { sceneOf } from './scene';
import { useArrivalWords } from './use-arrival-words';

/** An order on its way: how it stands, and when it arrives. */
export function RunningRow({ order, now }: { order: ActiveOrder; now: string }) {
  const t = useTranslations('order');
  const scene = sceneOf({ ...order, delivery: order.deliveryStatus && { status: order.deliveryStatus } });
  const lead = useArrivalWords({ ...order, now, times: { readyBy: null } }, scene, order.eta);
  const waits = order.status === 'placed' || order.status === 'undelivered';
  const status = scene === 'scheduled' ? t('status.scheduled') : t(`status.${order.status}`);
  return <OrderRow order={order} status={status} tone={waits ? 'care' : 'info'} lead={lead} />;
}
