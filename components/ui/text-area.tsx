'use client';

import { type ComponentProps, useId, useState } from 'react';
import { classNames } from './class-names';
import type { FieldWords } from './field';
import styles from './field.module.css';

/**
 * Several lines of text with a counter against `limit` (in characters). It lets one type past the limit and says
 * so, rather than cutting words off: check the length when sending.
 */
export function TextArea({
  label,
  optional,
  hint,
  error,
  limit,
  id,
  defaultValue,
  onInput,
  ...rest
}: Omit<ComponentProps<'textarea'>, 'className' | 'maxLength' | 'value' | 'defaultValue'> &
  FieldWords & { limit: number; defaultValue?: string }) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const [length, setLength] = useState(defaultValue?.length ?? 0);
  const describedBy = [hint && `${inputId}-hint`, error && `${inputId}-error`, `${inputId}-count`];
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
      <textarea
        rows={2}
        {...rest}
        id={inputId}
        defaultValue={defaultValue}
        className={classNames(styles.input, styles.area)}
        aria-invalid={Boolean(error) || length > limit}
        aria-describedby={describedBy.filter(Boolean).join(' ')}
        // Not `onChange`: that one keeps silent when script filled the field and says so with an event.
        onInput={(event) => {
          setLength(event.currentTarget.value.length);
          onInput?.(event);
        }}
      />
      <span className={styles.foot}>
        {error && (
          <span id={`${inputId}-error`} className={styles.error}>
            {error}
          </span>
        )}
        <span id={`${inputId}-count`} className={classNames(styles.count, length > limit && styles.over)}>
          {length}/{limit}
        </span>
      </span>
    </div>
  );
}
