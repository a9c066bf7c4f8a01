import type { ReactNode } from 'react';
import styles from './choice.module.css';

export interface RadioCard<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

/**
 * A choice of one as cards, real radio buttons underneath: works in a form without script (`name`,
 * `defaultValue`), or controlled (`value`, `onChoose`).
 */
export function RadioCards<Value extends string>(props: {
  legend: ReactNode;
  name: string;
  choices: readonly RadioCard<Value>[];
  value?: Value | null;
  defaultValue?: Value;
  onChoose?: (value: Value) => void;
}) {
  const { onChoose, value, defaultValue } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            className={styles.input}
            name={props.name}
            value={choice.value}
            disabled={choice.disabled ?? false}
            {...(value !== undefined
              ? { checked: value === choice.value, onChange: () => onChoose?.(choice.value) }
              : { defaultChecked: defaultValue === choice.value })}
          />
          <span className={styles.words}>
            {choice.label}
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
