'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Price } from '@/components/ui/price';
import type { Quote } from '@/contract/schemas/basket';
import { formatMoney } from '@/lib/format/money';
import styles from './pay-bar.module.css';

/**
 * The total and the one button, always in view. `blocked` is the reason why pressing would be pointless, and `aside`
 * the id of an element that says it already; `found` counts what is in the way after pressing.
 */
export function PayBar(props: {
  quote: Quote | null;
  asking: boolean;
  sending: boolean;
  locked: boolean;
  blocked: string | undefined;
  aside: string | undefined;
  found: number;
  children: ReactNode;
}) {
  const { quote, asking, sending, blocked, aside, found } = props;
  const t = useTranslations('checkout');
  const locale = useLocale();
  const words = () => {
    if (sending) return t('pay.sending');
    if (blocked) return t('closedButton');
    if (asking || !quote) return t('pay.asking');
    return t('pay.button', { amount: formatMoney(quote.price.totalMinor, locale) });
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
      <div className={styles.row}>
        <p className={styles.total}>
          <span className={styles.word}>
            {t('pay.total')} <span className={styles.vat}>{t('pay.vatIncluded')}</span>
          </span>
          <span className={styles.amount}>
            {quote ? <Price amountMinor={quote.price.totalMinor} /> : '–'}
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
    </div>
  );
}
