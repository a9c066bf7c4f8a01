import { useLocale, useTranslations } from 'next-intl';
import { PriceBreakdown } from '@/components/basket/price-breakdown';
import { Card } from '@/components/ui/card';
import { Price } from '@/components/ui/price';
import type { Order } from '@/contract/schemas/order';
import { formatMoney } from '@/lib/format/money';
import styles from './order-receipt.module.css';

/** What was ordered at which price, how the total is made, and how it is or was paid. */
export function OrderReceipt({ order }: { order: Pick<Order, 'lines' | 'price' | 'payment' | 'refunds'> }) {
  const t = useTranslations('receipt');
  const locale = useLocale();
  const { method, status } = order.payment;
  const paid = () => {
    if (status === 'voided') return t('payVoided');
    if (method === 'card_at_door') return status === 'due' ? t('payCardDue') : t('payCardPaid');
    return status === 'due' ? t('payCashDue') : t('payCashPaid');
  };
  const refundedMinor = order.refunds.reduce((sum, refund) => sum + refund.amountMinor, 0);
  return (
    <Card as="section" className={styles.receipt} aria-labelledby="receipt-title">
      <h2 id="receipt-title" className={styles.title}>
        {t('title')}
      </h2>
      <ul className={styles.lines}>
        {order.lines.map((line) => {
          const options = line.options.map(({ name, quantity }) =>
            quantity === 1 ? name[locale] : `${name[locale]} ${t('quantity', { count: quantity })}`,
          );
          return (
            <li key={line.lineId} className={styles.line}>
              <span>
                <span className={styles.name}>{line.name[locale]}</span>{' '}
                <span className={styles.count}>{t('quantity', { count: line.quantity })}</span>
                {options.length > 0 && <span className={styles.more}>{options.join(' · ')}</span>}
                {line.note && <span className={styles.more}>{t('note', { note: line.note })}</span>}
                {line.quantity > 1 && (
                  <span className={styles.more}>
                    {t('unit', { amount: formatMoney(line.unitMinor, locale) })}
                  </span>
                )}
              </span>
              <Price amountMinor={line.totalMinor} />
            </li>
          );
        })}
      </ul>
      <PriceBreakdown price={order.price} />
      <p className={styles.paid}>
        {paid()}
        {refundedMinor > 0 && ` · ${t('payRefunded', { amount: formatMoney(refundedMinor, locale) })}`}
      </p>
    </Card>
  );
}
