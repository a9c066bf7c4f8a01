'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Price } from '@/components/ui/price';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { basketCount, basketTotalMinor } from '@/lib/basket/totals';
import { useBasket } from '@/lib/basket/use-baskets';
import { formatMoney } from '@/lib/format/money';
import { pages } from '@/lib/urls';
import styles from './basket-bar.module.css';

/**
 * The restaurant's basket at the bottom of its page: how many, how much, and on to the checkout. It sticks to the
 * bottom edge and takes its own place at the end of the page, so it covers nothing and moves nothing. With
 * `minimumMinor` it says how much is missing to the minimum order.
 */
export function BasketBar(props: { restaurantId: string; minimumMinor?: number }) {
  const t = useTranslations('basket');
  const locale = useLocale();
  const { basket } = useBasket(props.restaurantId);
  const count = basketCount(basket);
  const totalMinor = basket ? basketTotalMinor(basket) : 0;
  const missingMinor = (props.minimumMinor ?? 0) - totalMinor;
  return (
    <>
      <VisuallyHidden live="polite">{basket ? t('badgeCount', { count }) : ''}</VisuallyHidden>
      {basket && (
        <div className={styles.bar}>
          <p className={styles.words}>
            <span className={styles.count}>{t('bar', { count })}</span>
            <span className={styles.total}>
              <Price amountMinor={totalMinor} />
            </span>
            {missingMinor > 0 && (
              <span className={styles.missing}>
                {t('barMinimum', { amount: formatMoney(missingMinor, locale) })}
              </span>
            )}
          </p>
          <ButtonLink tone="main" size="large" href={pages.checkout(props.restaurantId)}>
            {t('barAction')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
