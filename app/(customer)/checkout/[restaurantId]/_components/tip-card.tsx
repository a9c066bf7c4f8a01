import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { RadioChips } from '@/components/ui/radio-chips';
import { maxTipMinor } from '@/contract/limits';
import { type CheckoutForm, tips } from '@/lib/checkout/form';
import { formatMoney } from '@/lib/format/money';
import { CheckoutField } from './checkout-field';
import styles from './section.module.css';

/** Something for the rider, for those who want to. Nothing is chosen for anybody. */
export function TipCard({ served }: { served: CheckoutForm }) {
  const t = useTranslations('checkoutForm.tip');
  const locale = useLocale();
  const labelOf = (tip: (typeof tips)[number]) => {
    if (tip === 'other') return t('other');
    return tip === '0' ? t('none') : formatMoney(Number(tip), locale);
  };
  return (
    <Card as="section" className={styles.card} aria-labelledby="tip-title" data-only="delivery">
      <div>
        <h2 id="tip-title">{t('title')}</h2>
        <p className={styles.small}>{t('hint')}</p>
      </div>
      <RadioChips
        legend={t('legend')}
        name="tip"
        defaultValue={served.tip}
        choices={tips.map((value) => ({ value, label: labelOf(value) }))}
      />
      <div data-tip="other">
        <CheckoutField
          label={t('otherLabel')}
          hint={t('otherHint', { most: formatMoney(maxTipMinor, locale) })}
          name="otherTip"
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          defaultValue={served.otherTip}
        />
      </div>
    </Card>
  );
}
