'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Order } from '@/contract/schemas/order';
import { formatMoney } from '@/lib/format/money';
import type { Scene } from './scene';

/** What happens next, so that nobody has to ask; null where nothing does. */
export function useNextWords(order: Order, scene: Scene): string | null {
  const t = useTranslations('order.next');
  const locale = useLocale();
  const isPickup = order.serviceType === 'pickup';
  switch (scene) {
    case 'placed':
      return t(isPickup ? 'placedPickup' : 'placed');
    case 'accepted':
    case 'preparing':
      return t(isPickup ? 'cookingPickup' : 'cooking');
    case 'on_way':
      return t(order.handoff, {
        amount: formatMoney(order.payment.amountMinor, locale),
        method: t(order.payment.method === 'card_at_door' ? 'card' : 'cash'),
      });
    case 'scheduled':
    case 'ready':
    case 'undelivered':
    case 'returning':
      return t(scene);
    default:
      return null;
  }
}
