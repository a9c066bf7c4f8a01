'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Seal } from '@/components/ui/seal';
import type { Job } from '@/contract/schemas/job';
import { formatMoney } from '@/lib/format/money';
import styles from './job.module.css';

/** The stamp at the end of a delivery: what was earned, and on to the next. */
export function JobDone(props: { job: Job; others: boolean; onLeave: () => void }) {
  const { job } = props;
  const t = useTranslations('rider');
  const locale = useLocale();
  const { amountMinor, method } = job.payment;
  const sentence = useRef<HTMLHeadingElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <div className={styles.finished}>
      <div className={styles.middle}>
        <Seal state="now" size="large" pressed>
          {t('done.seal')}
        </Seal>
        <h1 ref={sentence} tabIndex={-1} className={styles.sentence}>
          {t('done.sentence')}
        </h1>
        <p className={styles.address}>
          {t('done.detail', { code: job.code, amount: formatMoney(job.feeMinor, locale) })}
        </p>
        {amountMinor > 0 && (
          <p className={styles.facts}>
            {t('done.collected', {
              amount: formatMoney(amountMinor, locale),
              method: t(method === 'cash_at_door' ? 'done.cash' : 'done.card'),
            })}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        <Button tone="main" size="huge" wide onClick={props.onLeave}>
          {t(props.others ? 'done.nextJob' : 'done.next')}
        </Button>
      </div>
    </div>
  );
}
