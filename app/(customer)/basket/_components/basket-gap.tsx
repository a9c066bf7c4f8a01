'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Quote } from '@/contract/schemas/basket';
import { formatMoney } from '@/lib/format/money';
import styles from './basket-gap.module.css';

/** How much is missing to the minimum, and what that means: not to be ordered, or a fee for a small order. */
export function BasketGap({ quote }: { quote: Quote }) {
  const t = useTranslations('basket.gap');
  const locale = useLocale();
  const { minimumMinor, price } = quote;
  const missingMinor = minimumMinor - price.subtotalMinor;
  const refused = quote.issues.some(({ code }) => code === 'MIN_ORDER_NOT_MET');
  if (missingMinor <= 0 || !(refused || price.smallOrderFeeMinor > 0)) return null;
  const amount = formatMoney(missingMinor, locale);
  return (
    <div className={styles.gap}>
      <p id="basket-gap">
        {refused
          ? t('refused', { amount })
          : t('fee', { amount, fee: formatMoney(price.smallOrderFeeMinor, locale) })}
      </p>
      <progress
        className={styles.bar}
        aria-labelledby="basket-gap"
        max={minimumMinor}
        value={price.subtotalMinor}
      />
      <p className={styles.minimum}>{t('minimum', { amount: formatMoney(minimumMinor, locale) })}</p>
    </div>
  );
}
