'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { formatMoney } from '@/lib/format/money';
import { useShare } from './checkout-context';
import styles from './coupon-field.module.css';

/**
 * A coupon is used once the server has said what it takes off; one that does not count is not kept, and why stands
 * beside what was typed.
 */
export function CouponField() {
  const { form, change, quote, asking, errorOf } = useShare();
  const t = useTranslations('checkout.coupon');
  const locale = useLocale();
  const [refused, setRefused] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { couponCode } = form;
  const error = errorOf('coupon');
  const discountMinor = couponCode && (asking || !error) ? (quote?.price.discountMinor ?? 0) : 0;

  useEffect(() => {
    if (!error || !couponCode || asking) return;
    setRefused(error);
    change({ couponCode: '' });
  }, [error, couponCode, asking, change]);

  function use() {
    const code = (input.current?.value ?? '').normalize('NFKC').trim().toUpperCase();
    setRefused(code ? '' : t('missing'));
    if (code) change({ couponCode: code });
  }

  /** Enter means the coupon here, not the order. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    use();
  }

  if (discountMinor > 0) {
    return (
      <div className={styles.used}>
        <p role="status" className={styles.words}>
          <Badge tone="good" dot>
            {couponCode}
          </Badge>
          <span>{t('used', { amount: formatMoney(discountMinor, locale) })}</span>
        </p>
        <Button onClick={() => change({ couponCode: '' })}>{t('remove')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.row}>
      <Field
        ref={input}
        id="checkout-coupon"
        label={t('label')}
        error={refused || undefined}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={24}
        defaultValue={couponCode}
        onKeyDown={onKeyDown}
      />
      <Button busy={couponCode !== '' && asking} onClick={use}>
        {t('use')}
      </Button>
    </div>
  );
}
