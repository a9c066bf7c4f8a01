import { useLocale, useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { Order } from '@/contract/schemas/order';
import type { LocalizedText } from '@/contract/text';
import { priceParts } from '@/lib/basket/price-parts';
import { formatMoney } from '@/lib/format/money';
import { formatPhone } from '@/lib/format/phone';
import { formatDay, formatTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import { payWordOf } from './pay-word';
import { PrintButton } from './print-button';
import styles from './printed-receipt.module.css';
import { ReceiptLines } from './receipt-lines';

/** A receipt on its own sheet of paper: who sold what to whom, when, and how every won of the total is made. */
export function PrintedReceipt(props: { order: Order; sellerAddress: LocalizedText | null }) {
  const { order, sellerAddress } = props;
  const t = useTranslations('receipt');
  const locale = useLocale();
  const { restaurant, price, times, refunds } = order;
  const won = (amountMinor: number) => formatMoney(amountMinor, locale);
  const at = (instant: string) =>
    `${formatDay(instant, restaurant.timeZone, locale)} ${formatTime(instant, restaurant.timeZone)}`;
  const handedAt = times.deliveredAt ?? times.collectedAt;
  const isPickup = order.serviceType === 'pickup';
  const wasEnded = times.endedAt !== null;
  const refundedMinor = refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const facts = [
    [t('placedAt'), at(times.placedAt)],
    ...(handedAt ? [[t('handedAt'), at(handedAt)]] : []),
    [t('paidBy'), t(`pay.${payWordOf(order)}`)],
    ...(isPickup
      ? []
      : [[t('buyer'), [order.address.roadAddress, order.address.detail].filter(Boolean).join(', ')]]),
  ] as const;
  const sums = [
    ...priceParts(price, isPickup ? 'none' : 'known').map(({ name, amountMinor }) => ({
      word: t(`part.${name}`),
      amountMinor: amountMinor ?? 0,
    })),
  ];
  return (
    <div className={styles.page}>
      <article className={styles.sheet} aria-labelledby="receipt-title">
        <header className={styles.head}>
          <h1 id="receipt-title" className={styles.title}>
            {t('page', { code: order.code })}
          </h1>
          <address className={styles.seller}>
            <strong>{restaurant.name[locale]}</strong>
            {sellerAddress && <span>{sellerAddress[locale]}</span>}
            <span>
              {t('phone')} {formatPhone(restaurant.phone)}
            </span>
          </address>
        </header>
        <dl className={styles.facts}>
          {facts.map(([word, value]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ReceiptLines lines={order.lines} />
        <dl className={styles.sums}>
          {sums.map(({ word, amountMinor }) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{won(amountMinor)}</dd>
            </div>
          ))}
          <div className={styles.total}>
            <dt>{t('total')}</dt>
            <dd>{won(price.totalMinor)}</dd>
          </div>
          <div className={styles.within}>
            <dt>{t('supply')}</dt>
            <dd>{won(price.totalMinor - price.vatMinor)}</dd>
          </div>
          <div className={styles.within}>
            <dt>{t('vat')}</dt>
            <dd>{won(price.vatMinor)}</dd>
          </div>
          {refunds.map((refund) => (
            <div key={`${refund.at} ${refund.reason}`}>
              <dt>{t('refund', { reason: t(`refundReason.${refund.reason}`) })}</dt>
              <dd>{won(-refund.amountMinor)}</dd>
            </div>
          ))}
          {refundedMinor > 0 && (
            <div className={styles.total}>
              <dt>{t('afterRefund')}</dt>
              <dd>{won(price.totalMinor - refundedMinor)}</dd>
            </div>
          )}
        </dl>
        <p className={styles.small}>{wasEnded ? t('ended') : t('noTax')}</p>
      </article>
      <div className={styles.actions}>
        <PrintButton>{t('print')}</PrintButton>
        <ButtonLink size="large" href={pages.order(order.id)}>
          {t('back')}
        </ButtonLink>
      </div>
    </div>
  );
}
