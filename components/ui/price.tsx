import { useLocale } from 'next-intl';
import { formatMoney } from '@/lib/format/money';
import { classNames } from './class-names';
import styles from './price.module.css';

/** An amount in whole won, written as the reader's language writes it: 23,500원, ₩23,500. */
export function Price(props: { amountMinor: number; muted?: boolean }) {
  return (
    <span className={classNames(styles.price, props.muted && styles.muted)}>
      {formatMoney(props.amountMinor, useLocale())}
    </span>
  );
}
