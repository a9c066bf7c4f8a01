import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

export interface FieldWords {
  label: string;
  /** Said beside the label where the field may stay empty, for instance "(선택)". */
  optional?: string | undefined;
  hint?: ReactNode;
  /** What is wrong and what to do; also marks the field as invalid. */
  error?: string | undefined;
}

/** One line of text with its label, hint and error tied to it. Takes every attribute of `<input>`. */
export function Field({
  label,
  optional,
  hint,
  error,
  id,
  ...rest
}: Omit<ComponentProps<'input'>, 'className'> & FieldWords) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const describedBy = [hint && `${inputId}-hint`, error && `${inputId}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={inputId} className={styles.label}>
        {label}
        {optional && <span className={styles.optional}>{optional}</span>}
      </label>
      {hint && (
        <span id={`${inputId}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      <input
        {...rest}
        id={inputId}
        className={styles.input}
        {...(error && { 'aria-invalid': true })}
        {...(describedBy && { 'aria-describedby': describedBy })}
      />
      {error && (
        <span id={`${inputId}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}
