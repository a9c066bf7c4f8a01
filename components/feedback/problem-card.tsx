import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { KitchenProblem } from '@/contract/schemas/order-problem';
import { formatMoney } from '@/lib/format/money';
import { formatDay, formatTime } from '@/lib/format/time';
import { AnswerProblem } from './answer-problem';
import styles from './feedback.module.css';
import { ProblemPhoto } from './problem-photo';

const toneOf = { open: 'urgent', accepted: 'good', declined: 'plain' } as const;

/** What somebody says was wrong, and the kitchen's answer or the way to give one. */
export function ProblemCard({ problem, timeZone }: { problem: KitchenProblem; timeZone: string }) {
  const t = useTranslations('feedback');
  const locale = useLocale();
  const when = (instant: string) =>
    `${formatDay(instant, timeZone, locale)} ${formatTime(instant, timeZone)}`;
  return (
    <Card as="article" className={styles.card} aria-labelledby={`problem-${problem.id}`}>
      <header className={styles.head}>
        <h3 id={`problem-${problem.id}`} className={styles.title}>
          {problem.code} · {t(`kinds.${problem.kind}`)}
        </h3>
        <Badge tone={toneOf[problem.status]}>{t(`status.${problem.status}`)}</Badge>
      </header>
      <p className={styles.meta}>{t('reported', { time: when(problem.reportedAt) })}</p>
      {problem.lines.length > 0 && (
        <ul className={styles.lines}>
          {problem.lines.map((line) => (
            <li key={line.lineId}>
              {line.name[locale]} {t('ofOrdered', { count: line.quantity, ordered: line.ordered })}
            </li>
          ))}
        </ul>
      )}
      {problem.note && <p className={styles.words}>{problem.note}</p>}
      {problem.hasPhoto && <ProblemPhoto problemId={problem.id} />}
      {problem.status === 'open' ? (
        <AnswerProblem problem={problem} />
      ) : (
        <p className={styles.answer}>
          <strong>
            {problem.refundMinor > 0
              ? t('gaveBack', { amount: formatMoney(problem.refundMinor, locale) })
              : t('ourAnswer')}
          </strong>{' '}
          {problem.answer}
        </p>
      )}
    </Card>
  );
}
