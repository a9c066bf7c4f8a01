'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SheetButton } from '@/components/ui/sheet-button';
import type { Order } from '@/contract/schemas/order';
import { maxProblemsPerOrder } from '@/contract/states/problem';
import { formatDayTime } from '@/lib/format/time';
import styles from './after.module.css';
import { ProblemList } from './problem-list';

/** What was reported, and the way to report: until when is said beside it, and afterwards there is none. */
export function ProblemPart(props: { order: Order; onReported: () => void }) {
  const { order } = props;
  const t = useTranslations('after.problem');
  const locale = useLocale();
  const { problems, reportUntil, now, restaurant } = order;
  const isInTime = reportUntil !== null && Date.parse(reportUntil) > Date.parse(now);
  const mayReport = isInTime && problems.length < maxProblemsPerOrder;
  return (
    <>
      {problems.length > 0 && <ProblemList order={order} />}
      {mayReport && (
        <div className={styles.way}>
          <SheetButton
            wide
            load={() => import('./problem-sheet')}
            render={({ ProblemSheet }, state) => <ProblemSheet {...props} {...state} />}
          >
            {t('button')}
          </SheetButton>
          <p className={styles.hint}>
            {t('window', { time: formatDayTime(reportUntil, now, restaurant.timeZone, locale) })}
          </p>
        </div>
      )}
      {isInTime && !mayReport && <p className={styles.hint}>{t('most')}</p>}
    </>
  );
}
