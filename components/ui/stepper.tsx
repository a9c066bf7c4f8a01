'use client';

import { Icon } from './icon';
import styles from './stepper.module.css';
import { VisuallyHidden } from './visually-hidden';

/**
 * A quantity with one button less and one more. `words` name what is counted for those who cannot see it. At
 * `min` the first button is off, unless `onRemove` is given: then it removes.
 */
export function Stepper(props: {
  value: number;
  min?: number;
  max: number;
  words: { less: string; more: string; remove?: string; count: string };
  onChange: (value: number) => void;
  onRemove?: () => void;
}) {
  const { value, min = 1, max, words, onChange, onRemove } = props;
  const removes = value <= min && onRemove !== undefined;
  return (
    <span className={styles.stepper}>
      <button
        type="button"
        className={styles.button}
        aria-label={removes ? (words.remove ?? words.less) : words.less}
        disabled={value <= min && !removes}
        onClick={() => (removes ? onRemove() : onChange(value - 1))}
      >
        <Icon name={removes ? 'trash' : 'minus'} />
      </button>
      <span className={styles.count} aria-hidden="true">
        {value}
      </span>
      <VisuallyHidden live="polite">{words.count}</VisuallyHidden>
      <button
        type="button"
        className={styles.button}
        aria-label={words.more}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="plus" />
      </button>
    </span>
  );
}
