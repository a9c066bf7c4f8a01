import { useLocale, useTranslations } from 'next-intl';
import { PriceBreakdown } from '@/components/basket/price-breakdown';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Price } from '@/components/ui/price';
import type { Order } from '@/contract/schemas/order';
import { formatMoney } from '@/lib/format/money';
import { pages } from '@/lib/urls';
import styles from './order-receipt.module.css';
import { payWordOf } from './pay-word';

/** What was ordered at which price, how the total is made, and how it is or was paid. */
export function OrderReceipt({ order }: { order: Order }) {
  const t = useTranslations('receipt');
  const locale = useLocale();
  const { payment, price, agreedTotalMinor, cashGivenMinor } = order;
  const won = (amountMinor: number) => formatMoney(amountMinor, locale);
  const refundedMinor = order.refunds.reduce((sum, refund) => sum + refund.amountMinor, 0);
  const savedMinor = agreedTotalMinor - price.totalMinor;
  // What to do without a dish is of interest while the kitchen may still find one missing.
  const isOpen = [order.times.readyAt, order.times.endedAt].every((at) => at === null);
  const isCashDue = payment.status === 'due' && cashGivenMinor !== null;
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
      <PriceBreakdown price={price} delivery={order.serviceType === 'pickup' ? 'none' : 'known'} />
      <div className={styles.paid}>
        <p>
          {t(`pay.${payWordOf(order)}`)}
          {refundedMinor > 0 && ` · ${t('payRefunded', { amount: won(refundedMinor) })}`}
        </p>
        {isCashDue && cashGivenMinor > payment.amountMinor && (
          <p>
            {t('change', { given: won(cashGivenMinor), change: won(cashGivenMinor - payment.amountMinor) })}
          </p>
        )}
        {isOpen && <p>{t(`substitution.${order.substitution}`)}</p>}
        {savedMinor > 0 && <p>{t('adjusted', { amount: won(savedMinor) })}</p>}
      </div>
      <ButtonLink wide href={pages.receipt(order.id)}>
        {t('open')}
      </ButtonLink>
    </Card>
  );
}
