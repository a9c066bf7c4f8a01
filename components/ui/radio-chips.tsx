import type { ReactNode } from 'react';
import choice from './choice.module.css';
import styles from './radio-chips.module.css';

/**
 * A choice of one among short words or amounts, as chips in rows. Real radio buttons: it works without script, and a
 * form reads it by `name`.
 */
export function RadioChips<Value extends string>(props: {
  legend: ReactNode;
  name: string;
  defaultValue: Value;
  choices: readonly { value: Value; label: ReactNode }[];
}) {
  return (
    <fieldset className={styles.chips}>
      <legend className={choice.legend}>{props.legend}</legend>
      {props.choices.map(({ value, label }) => (
        <label key={value} className={styles.chip}>
          <input
            type="radio"
            className={styles.input}
            name={props.name}
            value={value}
            defaultChecked={value === props.defaultValue}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
