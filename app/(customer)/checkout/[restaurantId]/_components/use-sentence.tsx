'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { EtaMinutes } from '@/contract/time';
import type { CheckoutForm } from '@/lib/checkout/form';
import { formatDayWord, formatMinutesRange, formatTimeRange } from '@/lib/format/time';
import styles from './checkout-form.module.css';

/** What the screen opens with: when the food will be there, or what is still to be said. */
export function useSentence(facts: {
  form: CheckoutForm;
  hasPlace: boolean;
  etaMinutes: EtaMinutes | null;
  timeZone: string;
}): ReactNode {
  const { form, etaMinutes, timeZone } = facts;
  const t = useTranslations('checkout.sentence');
  const locale = useLocale();
  const keep = (words: ReactNode) => <span className={styles.keep}>{words}</span>;
  const { serviceType, when, scheduledFor, scheduledTo } = form;
  if (serviceType === 'delivery' && !facts.hasPlace) return t('where');
  if (when === 'slot') {
    if (!scheduledFor) return t('when');
    const day = formatDayWord(scheduledFor, new Date().toISOString(), timeZone, locale);
    const range = formatTimeRange({ from: scheduledFor, to: scheduledTo }, timeZone);
    return t.rich(`${serviceType}Slot`, { day, range, keep });
  }
  if (!etaMinutes) return t('check');
  return t.rich(`${serviceType}Soon`, { range: formatMinutesRange(etaMinutes, locale), keep });
}
