import { useLocale, useTranslations } from 'next-intl';
import { Price } from '@/components/ui/price';
import type { PriceBreakdown as Prices } from '@/contract/money';
import { formatMoney } from '@/lib/format/money';
import styles from './price-breakdown.module.css';

/**
 * How a total is made, line by line: food, discount, delivery, small order, tip, total, and the tax in it. Parts that
 * are zero are left out, except delivery, whose "free" is worth saying. Without a place the delivery fee is not known,
 * and nothing is said that looks like "free".
 */
export function PriceBreakdown(props: { price: Prices; deliveryKnown?: boolean }) {
  const { price, deliveryKnown = true } = props;
  const t = useTranslations('basket.price');
  const locale = useLocale();
  const rows = [
    { word: t('subtotal'), amountMinor: price.subtotalMinor, shown: true },
    { word: t('discount'), amountMinor: -price.discountMinor, shown: price.discountMinor > 0 },
    {
      word: t('delivery'),
      amountMinor: deliveryKnown ? price.deliveryFeeMinor : 0,
      shown: true,
      none: deliveryKnown ? t('deliveryFree') : t('deliveryUnknown'),
    },
    { word: t('smallOrder'), amountMinor: price.smallOrderFeeMinor, shown: price.smallOrderFeeMinor > 0 },
    { word: t('tip'), amountMinor: price.tipMinor, shown: price.tipMinor > 0 },
  ];
  return (
    <dl className={styles.rows} aria-label={t('label')}>
      {rows
        .filter((row) => row.shown)
        .map((row) => (
          <div key={row.word} className={styles.row}>
            <dt>{row.word}</dt>
            <dd>
              {row.amountMinor === 0 && row.none ? row.none : <Price muted amountMinor={row.amountMinor} />}
            </dd>
          </div>
        ))}
      <div className={styles.total}>
        <dt>
          {t('total')}{' '}
          <span className={styles.vat}>{t('vat', { amount: formatMoney(price.vatMinor, locale) })}</span>
        </dt>
        <dd>
          <Price amountMinor={price.totalMinor} />
        </dd>
      </div>
    </dl>
  );
}
