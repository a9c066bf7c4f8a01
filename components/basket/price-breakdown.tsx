import { useLocale, useTranslations } from 'next-intl';
import { Price } from '@/components/ui/price';
import type { PriceBreakdown as Prices } from '@/contract/money';
import { type DeliveryPricing, knownTotalMinor, priceParts } from '@/lib/basket/price-parts';
import { formatMoney } from '@/lib/format/money';
import styles from './price-breakdown.module.css';

/**
 * How a total is made, line by line: food, discount, delivery, small order, tip, total, and the tax in it. Without a
 * place the delivery fee is not known: then it is neither in the total nor made to look free.
 */
export function PriceBreakdown(props: { price: Prices; delivery?: DeliveryPricing }) {
  const { price, delivery = 'known' } = props;
  const t = useTranslations('basket.price');
  const locale = useLocale();
  const amountOf = (amountMinor: number | null) => {
    if (amountMinor === null) return t('deliveryUnknown');
    return amountMinor === 0 ? t('free') : <Price muted amountMinor={amountMinor} />;
  };
  return (
    <dl className={styles.rows} aria-label={t('label')}>
      {priceParts(price, delivery).map(({ name, amountMinor }) => (
        <div key={name} className={styles.row} data-part={name}>
          <dt>{t(name)}</dt>
          <dd>{amountOf(amountMinor)}</dd>
        </div>
      ))}
      <div className={styles.total}>
        <dt>
          {delivery === 'unknown' ? t('totalWithoutDelivery') : t('total')}{' '}
          {delivery !== 'unknown' && (
            <span className={styles.vat}>{t('vat', { amount: formatMoney(price.vatMinor, locale) })}</span>
          )}
        </dt>
        <dd>
          <Price amountMinor={knownTotalMinor(price, delivery)} />
        </dd>
      </div>
    </dl>
  );
}
