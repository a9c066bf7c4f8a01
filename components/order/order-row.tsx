import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Link } from '@/components/ui/link';
import { Picture } from '@/components/ui/picture';
import { Price } from '@/components/ui/price';
import type { OrderSummary } from '@/contract/schemas/order';
import { formatDay, formatTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import styles from './order-row.module.css';

/** One order of the history: from where, what, when, how much. The row leads to it; `children` are what else one can do. */
export function OrderRow(props: {
  order: OrderSummary;
  status: string;
  tone: BadgeTone;
  /** A line that matters more than when it was ordered. */
  lead?: string | null;
  children?: ReactNode;
}) {
  const { order, lead } = props;
  const t = useTranslations('order.history');
  const locale = useLocale();
  const { restaurant } = order;
  const name = order.firstItem[locale];
  const count = order.firstItemCount;
  const first = count > 1 ? t('itemsSame', { first: name, count }) : name;
  const more = order.itemCount - count;
  const picture = restaurant.pictures.at(-1);
  return (
    <li className={styles.card}>
      <Link href={pages.order(order.id)} className={styles.row}>
        <span className={styles.tile}>{picture && <Picture name={picture} size={44} />}</span>
        <span className={styles.words}>
          <span className={styles.head}>
            <span className={styles.name}>{restaurant.name[locale]}</span>
            <Badge tone={props.tone}>{props.status}</Badge>
          </span>
          {lead && <span className={styles.lead}>{lead}</span>}
          <span>{more > 0 ? t('itemsMore', { first, more }) : first}</span>
          <span className={styles.small}>
            {formatDay(order.placedAt, restaurant.timeZone, locale)}{' '}
            {formatTime(order.placedAt, restaurant.timeZone)} · {order.code}
          </span>
        </span>
        <Price amountMinor={order.totalMinor} />
      </Link>
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </li>
  );
}
