import type { ReactNode } from 'react';
import styles from './segments.module.css';

/**
 * One of two or three that exclude each other, side by side in one well. Real radio buttons: it works without script,
 * and a form reads it by `name`.
 */
export function Segments<Value extends string>(props: {
  legend: string;
  name: string;
  defaultValue: Value;
  choices: readonly { value: Value; label: ReactNode; hint?: ReactNode }[];
}) {
  return (
    <fieldset className={styles.segments}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.choices.map(({ value, label, hint }) => (
        <label key={value} className={styles.segment}>
          <input
            type="radio"
            className={styles.input}
            name={props.name}
            value={value}
            defaultChecked={value === props.defaultValue}
          />
          <span className={styles.label}>{label}</span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
