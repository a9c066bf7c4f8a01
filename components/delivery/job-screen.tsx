'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Position } from '@/contract/place';
import type { Job } from '@/contract/schemas/job';
import { formatMoney } from '@/lib/format/money';
import styles from './job.module.css';
import { JobMap } from './job-map';
import { mustCollect, stepOf, stopOf } from './job-step';

/** The frame of every step: the map, the sentence that says what to do now, its details, and the thumb's reach. */
export function JobScreen(props: { job: Job; here: Position | null; children: ReactNode; foot: ReactNode }) {
  const { job } = props;
  const t = useTranslations('rider');
  const stop = stopOf(stepOf(job)) === 'pickup' ? 1 : 2;
  return (
    <div className={styles.job}>
      <div className={styles.map}>
        <JobMap job={job} here={props.here} />
      </div>
      <section className={styles.now} aria-labelledby="job-sentence">
        <p className={styles.eyebrow}>{t('job.step', { stop })}</p>
        <h1 id="job-sentence" className={styles.sentence}>
          <span aria-live="polite">
            <JobSentence job={job} />
          </span>
        </h1>
        {props.children}
      </section>
      {props.foot}
    </div>
  );
}

function JobSentence({ job }: { job: Job }) {
  const t = useTranslations('rider');
  const locale = useLocale();
  const step = stepOf(job);
  switch (step) {
    case 'to-pickup':
      return t('job.to-pickup', { restaurant: job.pickup.name[locale] });
    case 'hand-over':
      return mustCollect(job)
        ? t('job.hand-over', { amount: formatMoney(job.payment.amountMinor, locale) })
        : t('job.hand-over-paid');
    case 'done':
      return t('done.sentence');
    default:
      return t(`job.${step}`);
  }
}
