'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { RadioCards } from '@/components/ui/radio-cards';
import type { SectionProps } from './section';
import styles from './section.module.css';

const methods = ['card_at_door', 'cash_at_door'] as const;

/** How it is paid when it arrives. */
export function PaymentCard({ form, setForm }: SectionProps) {
  const t = useTranslations('checkout.payment');
  return (
    <Card as="section" className={styles.card} aria-labelledby="payment-title">
      <h2 id="payment-title">{t('title')}</h2>
      <RadioCards
        legend={t('legend')}
        name="payment"
        value={form.paymentMethod}
        onChoose={(paymentMethod) => setForm({ paymentMethod })}
        choices={methods.map((value) => ({ value, label: t(value), hint: t(`${value}_hint`) }))}
      />
      <p className={styles.muted}>{t('later')}</p>
    </Card>
  );
}
