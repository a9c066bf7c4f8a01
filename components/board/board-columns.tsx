'use client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Picture } from '@/components/ui/picture';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import styles from './board-columns.module.css';
import { type Column, columns } from './group-orders';

/** The columns side by side; on a phone one at a time, chosen above them. `parts` are the cards of each. */
export function BoardColumns(props: {
  counts: Readonly<Record<Column, number>>;
  parts: Readonly<Record<Column, ReactNode>>;
  /** How many cards each column shows: departures stand among the new orders but are not counted. */
  shown: Readonly<Record<Column, number>>;
  chosen: Column;
  onChoose: (column: Column) => void;
}) {
  const t = useTranslations('board');
  return (
    <>
      <nav className={styles.tabs} aria-label={t('columns.label')}>
        {columns.map((column) => (
          <button
            key={column}
            type="button"
            className={styles.tab}
            aria-current={column === props.chosen}
            data-waiting={column === 'new' && props.counts.new > 0}
            onClick={() => props.onChoose(column)}
          >
            <strong>{props.counts[column]}</strong>
            {t(`columns.${column}`)}
          </button>
        ))}
      </nav>
      <div className={styles.columns}>
        {columns.map((column) => (
          <section
            key={column}
            className={styles.column}
            data-column={column}
            data-chosen={column === props.chosen}
            aria-labelledby={`column-${column}`}
          >
            <h2 id={`column-${column}`} className={styles.heading} tabIndex={-1}>
              {t(`columns.${column}`)}
              <span aria-hidden="true">
                <Badge tone={column === 'new' && props.counts.new > 0 ? 'urgent' : 'plain'}>
                  {props.counts[column]}
                </Badge>
              </span>
              <VisuallyHidden> {t('columns.count', { count: props.counts[column] })}</VisuallyHidden>
            </h2>
            {props.shown[column] > 0 ? (
              <ul className={styles.cards}>{props.parts[column]}</ul>
            ) : (
              <div className={styles.empty}>
                {column === 'new' && <Picture name="bell" size={72} eager />}
                <p>{t(`empty.${column}`)}</p>
              </div>
            )}
          </section>
        ))}
      </div>
    </>
  );
}
