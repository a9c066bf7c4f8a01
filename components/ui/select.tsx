import { type ComponentProps, useId } from 'react';
import type { FieldWords } from './field';
import styles from './field.module.css';
import { Icon } from './icon';

/** A choice of one from many in the browser's own list, with its label, hint and error tied to it. */
export function Select({
  label,
  optional,
  hint,
  error,
  id,
  ...rest
}: Omit<ComponentProps<'select'>, 'className'> & FieldWords) {
  const ownId = useId();
  const selectId = id ?? ownId;
  const describedBy = [hint && `${selectId}-hint`, error && `${selectId}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={selectId} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}>{optional}</span>}
      </label>
      {hint && (
        <span id={`${selectId}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <span className={styles.choose}>
        <select
          {...rest}
          id={selectId}
          className={`${styles.input} ${styles.select}`}
          {...(error && { 'aria-invalid': true })}
          {...(describedBy && { 'aria-describedby': describedBy })}
        />
        <Icon name="down" />
      </span>
      {error && (
        <span id={`${selectId}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}
