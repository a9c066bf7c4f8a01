import { useLocale, useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Picture } from '@/components/ui/picture';
import { Price } from '@/components/ui/price';
import type { OrderSummary } from '@/contract/schemas/order';
import type { OrderStatus } from '@/contract/states/order';
import { formatDay, formatTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import styles from './order-row.module.css';

const toneOf: Readonly<Record<OrderStatus, BadgeTone>> = {
  placed: 'care',
  accepted: 'info',
  preparing: 'info',
  ready: 'info',
  out_for_delivery: 'info',
  delivered: 'good',
  collected: 'good',
  undelivered: 'care',
  rejected: 'plain',
  expired: 'plain',
  cancelled: 'plain',
};

/** One order of the history: from where, what, when, how much, and how it stands. The whole row leads to it. */
export function OrderRow({ order }: { order: OrderSummary }) {
  const t = useTranslations('order');
  const locale = useLocale();
  const { restaurant } = order;
  const first = order.firstItem[locale];
  const picture = restaurant.pictures.at(-1);
  return (
    <li>
      <Link href={pages.order(order.id)} className={styles.row}>
        <span className={styles.tile}>{picture && <Picture name={picture} size={44} />}</span>
        <span className={styles.words}>
          <span className={styles.head}>
            <span className={styles.name}>{restaurant.name[locale]}</span>
            <Badge tone={toneOf[order.status]}>{t(`status.${order.status}`)}</Badge>
          </span>
          <span>
            {order.itemCount > 1 ? t('history.itemsMore', { first, more: order.itemCount - 1 }) : first}
          </span>
          <span className={styles.small}>
            {formatDay(order.placedAt, restaurant.timeZone, locale)}{' '}
            {formatTime(order.placedAt, restaurant.timeZone)} · {order.code}
          </span>
        </span>
        <Price amountMinor={order.totalMinor} />
      </Link>
    </li>
  );
}
