'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { Stepper } from '@/components/ui/stepper';
import type { Order } from '@/contract/schemas/order';
import styles from './after.module.css';
import type { Report } from './report';

/** Which dishes it is about, and how many of each. */
export function ProblemLines(props: {
  lines: Order['lines'];
  chosen: Report['lines'];
  /** Something missing or mixed up is rarely all of it; what was cold or spilled mostly is. */
  isNeeded: boolean;
  error: string | undefined;
  onChoose: (chosen: Report['lines']) => void;
}) {
  const { lines, chosen, onChoose, error } = props;
  const t = useTranslations('after.problem');
  const locale = useLocale();
  const set = (lineId: string, quantity: number) => {
    const { [lineId]: _, ...others } = chosen;
    onChoose(quantity > 0 ? { ...others, [lineId]: quantity } : others);
  };
  return (
    <fieldset className={styles.lines} {...(error && { 'aria-describedby': 'problem-lines-error' })}>
      <legend className={styles.legend}>{t(props.isNeeded ? 'lines' : 'linesOptional')}</legend>
      {lines.map((line) => {
        const count = chosen[line.lineId] ?? 0;
        const name = line.name[locale];
        return (
          <div key={line.lineId} className={styles.line}>
            <Checkbox
              label={name}
              hint={count > 0 && line.quantity > 1 ? t('of', { ordered: line.quantity, count }) : undefined}
              checked={count > 0}
              onChange={(event) =>
                set(line.lineId, event.target.checked ? (props.isNeeded ? 1 : line.quantity) : 0)
              }
            />
            {count > 0 && line.quantity > 1 && (
              <Stepper
                value={count}
                max={line.quantity}
                words={{
                  less: t('less', { name }),
                  more: t('more', { name }),
                  count: t('count', { name, count }),
                }}
                onChange={(quantity) => set(line.lineId, quantity)}
              />
            )}
          </div>
        );
      })}
      {error && (
        <span id="problem-lines-error" className={styles.error}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
