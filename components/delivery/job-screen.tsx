'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Job } from '@/contract/schemas/job';
import { formatMoney } from '@/lib/format/money';
import styles from './job.module.css';
import { JobMap } from './job-map';
import { type JobStep, mustCollect, stepOf, stopOf } from './job-step';

const onTheWay: readonly JobStep[] = ['to-pickup', 'to-dropoff', 'bring-back'];
/** Steps that are none of the usual two. */
const offTheRoad: readonly JobStep[] = ['failed', 'bring-back'];

/**
 * The frame of every step: the map while riding, the sentence that says what to do now, its details, and the
 * thumb's reach. A new step starts at its sentence, for eyes and for screen readers.
 */
export function JobScreen(props: { job: Job; children: ReactNode; foot: ReactNode }) {
  const { job } = props;
  const t = useTranslations('rider');
  const step = stepOf(job);
  const sentence = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only after a press, whose button is gone now: a page that has just been opened keeps its focus.
    if (!navigator.userActivation?.hasBeenActive || document.activeElement !== document.body) return;
    window.scrollTo({ top: 0 });
    sentence.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={styles.job}>
      {onTheWay.includes(step) && <JobMap job={job} />}
      <section className={styles.now} aria-labelledby="job-sentence">
        {!offTheRoad.includes(step) && (
          <p className={styles.eyebrow}>{t('job.step', { stop: stopOf(step) === 'pickup' ? 1 : 2 })}</p>
        )}
        <h1 id="job-sentence" ref={sentence} tabIndex={-1} className={styles.sentence}>
          <JobSentence job={job} />
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
    case 'bring-back':
      return t('job.bring-back', { restaurant: job.pickup.name[locale] });
    default:
      return t(`job.${step}`);
  }
}
