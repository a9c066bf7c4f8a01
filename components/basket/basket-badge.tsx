'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Link } from '@/components/ui/link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { basketCount } from '@/lib/basket/totals';
import { useBaskets } from '@/lib/basket/use-baskets';
import { pages } from '@/lib/urls';
import styles from './basket-badge.module.css';

/** The way to the basket, with how many dishes lie in all baskets. As wide before it knows as after. */
export function BasketBadge() {
  const t = useTranslations('basket');
  const { baskets } = useBaskets();
  const count = basketCount(baskets);
  return (
    <Link href={pages.basket()} className={classNames(styles.badge, count > 0 && styles.filled)}>
      <span aria-hidden={count > 0}>{t('badge')}</span>
      <span className={styles.count} aria-hidden="true">
        {count > 99 ? '99+' : count > 0 ? count : ''}
      </span>
      {count > 0 && <VisuallyHidden>{t('badgeCount', { count })}</VisuallyHidden>}
    </Link>
  );
}
