'use client';

import { useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { RadioCards } from '@/components/ui/radio-cards';
import type { SectionProps } from './section';
import styles from './section.module.css';

const handoffs = ['meet_at_door', 'leave_at_door', 'reception'] as const;

/** Whom to call at the door, and what to do there. */
export function ContactCard({ form, setForm, errorOf }: SectionProps) {
  const t = useTranslations('checkout.contact');
  return (
    <Card as="section" className={styles.card} aria-labelledby="contact-title">
      <h2 id="contact-title">{t('title')}</h2>
      <Field
        label={t('phone')}
        hint={t('phoneHint')}
        error={errorOf('phone')}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        placeholder="010-1234-5678"
        maxLength={24}
        value={form.phone}
        onChange={(event) => setForm({ phone: event.target.value })}
      />
      <RadioCards
        legend={t('handoff')}
        name="handoff"
        value={form.handoff}
        onChoose={(handoff) => setForm({ handoff })}
        choices={handoffs.map((value) => ({ value, label: t(value), hint: t(`${value}_hint`) }))}
      />
      {form.handoff === 'meet_at_door' && (
        <Checkbox
          label={t('pin')}
          hint={t('pinHint')}
          name="pin"
          checked={form.pin}
          onChange={(event) => setForm({ pin: event.target.checked })}
        />
      )}
    </Card>
  );
}
