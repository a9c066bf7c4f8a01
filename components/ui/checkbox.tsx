import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names';

/** A tick with its words; the whole line is the target. Takes every attribute of `<input>`. */
export function Checkbox({
  label,
  hint,
  end,
  card = false,
  ...rest
}: Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** At the end of the line, for instance a price. */
  end?: ReactNode;
  card?: boolean;
}) {
  return (
    <label className={classNames(styles.choice, !card && styles.bare)}>
      <input {...rest} type="checkbox" className={styles.input} />
      <span className={styles.words}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
      {end && <span className={styles.end}>{end}</span>}
    </label>
  );
}
