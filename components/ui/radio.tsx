import type { ComponentProps, ReactNode } from 'react';
import styles from './choice.module.css';
import { classNames } from './class-names';

/** A radio button with its words; the whole line is the target. Takes every attribute of `<input>`. */
export function Radio({
  label,
  hint,
  end,
  ...rest
}: Omit<ComponentProps<'input'>, 'className' | 'type'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** At the end of the line, for instance a price. */
  end?: ReactNode;
}) {
  return (
    <label className={classNames(styles.choice, styles.bare)}>
      <input {...rest} type="radio" className={styles.input} />
      <span className={styles.words}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
      {end && <span className={styles.end}>{end}</span>}
    </label>
  );
}
