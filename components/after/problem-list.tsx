import { useLocale, useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { Order } from '@/contract/schemas/order';
import type { ProblemStatus } from '@/contract/states/problem';
import { formatMoney } from '@/lib/format/money';
import { formatTime } from '@/lib/format/time';
import styles from './after.module.css';
import { PhotoPart } from './photo-part';

const toneOf: Readonly<Record<ProblemStatus, BadgeTone>> = {
  open: 'care',
  accepted: 'good',
  declined: 'plain',
};

/** What was reported, how it stands, what the restaurant says to it, and what goes back. */
export function ProblemList({ order }: { order: Pick<Order, 'id' | 'problems' | 'lines' | 'restaurant'> }) {
  const t = useTranslations('after.problem');
  const locale = useLocale();
  const nameOf = (lineId: string) => order.lines.find((line) => line.lineId === lineId)?.name[locale];
  return (
    <Card as="section" className={styles.card} aria-labelledby="problems-title">
      <h2 id="problems-title" className={styles.title}>
        {t('list')}
      </h2>
      <ul className={styles.list} aria-live="polite">
        {order.problems.map((problem) => {
          const dishes = problem.lines.flatMap(({ lineId, quantity }) => {
            const name = nameOf(lineId);
            return name ? [t('count', { name, count: quantity })] : [];
          });
          const time = formatTime(problem.reportedAt, order.restaurant.timeZone);
          return (
            <li key={problem.id} className={styles.entry}>
              <p className={styles.head}>
                <span className={styles.kind}>{t(problem.kind)}</span>
                <Badge tone={toneOf[problem.status]}>{t(problem.status)}</Badge>
              </p>
              {dishes.length > 0 && <p>{dishes.join(', ')}</p>}
              {problem.note && <p className={styles.text}>{problem.note}</p>}
              <p className={styles.meta}>{t('reportedAt', { time })}</p>
              {problem.answer && <p className={styles.answer}>{t('answer', { answer: problem.answer })}</p>}
              {problem.refundMinor > 0 && (
                <p className={styles.refund}>
                  {t('refund', { amount: formatMoney(problem.refundMinor, locale) })}
                </p>
              )}
              {problem.hasPhoto && (
                <PhotoPart orderId={order.id} problemId={problem.id} timeZone={order.restaurant.timeZone} />
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
