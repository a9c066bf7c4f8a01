import { useLocale, useTranslations } from 'next-intl';
import { isUnderWay } from '@/components/order/scene';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { ActiveOrder } from '@/contract/schemas/active';
import { formatTimeRange } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import styles from './order-strip.module.css';
import { type SceneWords, sceneOfActive, wordsOf } from './standing';

/**
 * The way to what is on its way, in one line. The server draws it first; then it follows. `lingers` keeps it for the
 * order that ended last where none is left.
 */
export function OrderStrip(props: { orders: readonly ActiveOrder[]; words: SceneWords; lingers?: boolean }) {
  const t = useTranslations('life.active');
  const locale = useLocale();
  const running = props.orders.filter(({ hasEnded }) => !hasEnded);
  const order = running[0] ?? (props.lingers ? props.orders.at(-1) : undefined);
  if (!order) return null;
  const { restaurant, eta } = order;
  const isOne = running.length < 2;
  const arrives = isOne && eta && order.serviceType === 'delivery' && isUnderWay(sceneOfActive(order));
  return (
    <aside aria-label={t('label')} className={styles.strip}>
      <Link href={isOne ? pages.order(order.id) : pages.orders()} className={styles.link}>
        {!isOne && <span className={styles.count}>{t('count', { count: running.length })}</span>}
        <span className={styles.words}>
          <span className={styles.name}>{restaurant.name[locale]}</span>{' '}
          <span className={styles.sentence}>{wordsOf(order, props.words)}</span>
        </span>
        {arrives && <span className={styles.time}>{formatTimeRange(eta, restaurant.timeZone)}</span>}
        <Icon name="next" />
      </Link>
    </aside>
  );
}
