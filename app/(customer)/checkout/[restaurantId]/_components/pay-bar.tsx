'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Price } from '@/components/ui/price';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Quote } from '@/contract/schemas/basket';
import { type DeliveryPricing, knownTotalMinor, priceParts } from '@/lib/basket/price-parts';
import { formatMoney } from '@/lib/format/money';
import styles from './pay-bar.module.css';

/**
 * The total, how it is made, and the one button, always in view. `blocked` is the reason why pressing would be
 * pointless, and `aside` the id of an element that says it already; `found` counts what is in the way after pressing.
 */
export function PayBar(props: {
  quote: Quote | null;
  delivery: DeliveryPricing;
  asking: boolean;
  sending: boolean;
  locked: boolean;
  /** For a network, or for an answer. */
  waiting: boolean;
  blocked: string | undefined;
  aside: string | undefined;
  found: number;
  children: ReactNode;
}) {
  const { quote, delivery, asking, sending, blocked, aside, found } = props;
  const t = useTranslations('checkout');
  const part = useTranslations('basket.price');
  const locale = useLocale();
  const total = quote && formatMoney(knownTotalMinor(quote.price, delivery), locale);
  const words = () => {
    if (sending) return t('pay.sending');
    if (props.waiting) return t('pay.waiting');
    if (blocked) return t('closedButton');
    if (asking || !total) return t('pay.asking');
    // Without a place the fee is not in the amount, so it is not what one would order for.
    return delivery === 'unknown' ? t('pay.plain') : t('pay.button', { amount: total });
  };
  const amountOf = (amountMinor: number | null) => {
    if (amountMinor === null) return '–';
    return amountMinor === 0 ? part('free') : formatMoney(amountMinor, locale);
  };
  return (
    <div className={styles.bar}>
      {props.children}
      <p role="alert" className={styles.reason}>
        {found > 0 ? t('pay.found', { count: found }) : ''}
      </p>
      {blocked && !aside && (
        <p id="blocked" className={styles.reason}>
          {blocked}
        </p>
      )}
      {quote && (
        <p className={styles.parts} aria-hidden="true">
          {priceParts(quote.price, delivery).map(({ name, amountMinor }) => (
            <span key={name}>
              {part(name)} <b>{amountOf(amountMinor)}</b>
            </span>
          ))}
        </p>
      )}
      <div className={styles.row}>
        <p className={styles.total}>
          <span className={styles.word}>
            {delivery === 'unknown' ? part('totalWithoutDelivery') : t('pay.total')}{' '}
            <span className={styles.vat}>{t('pay.vatIncluded')}</span>
          </span>
          <span className={styles.amount}>
            {quote ? <Price amountMinor={knownTotalMinor(quote.price, delivery)} /> : '–'}
          </span>
        </p>
        <Button
          type="submit"
          tone="main"
          size="large"
          busy={sending}
          disabled={!sending && (props.locked || asking || !quote || blocked !== undefined)}
          {...(blocked && { 'aria-describedby': aside ?? 'blocked' })}
        >
          {words()}
        </Button>
      </div>
      <VisuallyHidden live="polite">
        {total && !asking ? t('pay.said', { amount: total }) : ''}
      </VisuallyHidden>
    </div>
  );
}
