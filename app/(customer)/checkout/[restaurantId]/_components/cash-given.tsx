'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Chip, ChipRow } from '@/components/ui/chip';
import { cashSuggestions, parseWon } from '@/lib/checkout/amounts';
import { formatMoney } from '@/lib/format/money';
import { useShare } from './checkout-context';
import { CheckoutField } from './checkout-field';
import styles from './section.module.css';

/** Which notes the person will hand over, so that the change comes along. */
export function CashGiven() {
  const { form, change, quote } = useShare();
  const t = useTranslations('checkout.cash');
  const locale = useLocale();
  const totalMinor = quote?.price.totalMinor ?? 0;
  const given = parseWon(form.cashGiven);
  const changeMinor = given === null ? null : given - totalMinor;
  const words = () => {
    if (form.cashGiven.trim() === '') return t('exact');
    if (changeMinor === null || changeMinor < 0) return t('tooLittle');
    return changeMinor === 0 ? t('even') : t('change', { amount: formatMoney(changeMinor, locale) });
  };
  return (
    <div className={styles.group}>
      <CheckoutField
        label={t('label')}
        name="cashGiven"
        inputMode="numeric"
        autoComplete="off"
        maxLength={14}
        placeholder={formatMoney(totalMinor, locale)}
        defaultValue={form.cashGiven}
      />
      <ChipRow label={t('suggestions')}>
        {cashSuggestions(totalMinor).map((amount) => (
          <Chip
            key={amount}
            pressed={given === amount}
            onClick={() => change({ cashGiven: formatMoney(amount, locale) })}
          >
            {formatMoney(amount, locale)}
          </Chip>
        ))}
      </ChipRow>
      <p role="status" className={styles.small}>
        {words()}
      </p>
    </div>
  );
}
