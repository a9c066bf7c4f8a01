'use client';
import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import type { Job } from '@/contract/schemas/job';
import { formatMoney } from '@/lib/format/money';
import styles from './job.module.css';
import { mustCollect } from './job-step';

/** What to collect at the door, large, and the tick that says it was; or that nothing is due. */
export function PaymentCard(props: {
  job: Job;
  tick: { label: string; checked: boolean; onChange: (checked: boolean) => void };
}) {
  const { job, tick } = props;
  const t = useTranslations('rider');
  const locale = useLocale();
  if (!mustCollect(job)) return <Notice tone="good">{t('job.paid')}</Notice>;
  return (
    <Card className={styles.payment}>
      <p className={styles.eyebrow}>{t('job.collect')}</p>
      <p className={styles.amount}>{formatMoney(job.payment.amountMinor, locale)}</p>
      <p className={styles.strong}>{t(`job.${job.payment.method}`)}</p>
      {job.cash && (
        <p className={styles.facts}>
          {t(job.cash.changeMinor > 0 ? 'job.change' : 'job.exact', {
            given: formatMoney(job.cash.givenMinor, locale),
            change: formatMoney(job.cash.changeMinor, locale),
          })}
        </p>
      )}
      {job.dropoff?.handoff === 'leave_at_door' && <p className={styles.note}>{t('job.leaveButDue')}</p>}
      <Checkbox
        card
        label={tick.label}
        checked={tick.checked}
        onChange={(event) => tick.onChange(event.target.checked)}
      />
    </Card>
  );
}
