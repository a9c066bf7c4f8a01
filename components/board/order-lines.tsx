'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { BoardOrder } from '@/contract/schemas/board';
import { mentionsAllergy } from './allergy';
import styles from './order-lines.module.css';

/** What to cook: how many of what, options indented, notes in bold. */
export function OrderLines({ lines }: Pick<BoardOrder, 'lines'>) {
  const t = useTranslations('board');
  const locale = useLocale();
  return (
    <ul className={styles.lines} aria-label={t('card.lines')}>
      {lines.map((line) => (
        <li key={line.lineId}>
          <p className={styles.line}>
            {line.quantity} × {line.name[locale]}
          </p>
          {line.options.length > 0 && (
            <p className={styles.options}>
              {line.options
                .map((option) =>
                  option.quantity > 1 ? `${option.name[locale]} ${option.quantity}` : option.name[locale],
                )
                .join(' · ')}
            </p>
          )}
          {line.note && (
            <p className={mentionsAllergy(line.note) ? styles.allergy : styles.note}>{line.note}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** How many pieces an order has. */
export function itemCountOf({ lines }: Pick<BoardOrder, 'lines'>): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0);
}
