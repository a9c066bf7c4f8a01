import type { ReactNode } from 'react';
import { handlers } from '@/lib/urls';
import styles from './choice-form.module.css';

/** A preference as a form of buttons, one per choice: pressing one saves it and comes back here. */
export function ChoiceForm(props: {
  /** The preference's name in the form: `locale` or `theme`. */
  name: 'locale' | 'theme';
  legend: ReactNode;
  label: string;
  chosen: string;
  choices: readonly { value: string; label: string; lang?: string }[];
}) {
  return (
    <form method="post" action={handlers.preferences()} className={styles.form}>
      <span className={styles.legend}>{props.legend}</span>
      <fieldset className={styles.choices} aria-label={props.label}>
        {props.choices.map((choice) => (
          <button
            key={choice.value}
            type="submit"
            name={props.name}
            value={choice.value}
            lang={choice.lang}
            aria-pressed={choice.value === props.chosen}
            className={styles.choice}
          >
            {choice.label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
