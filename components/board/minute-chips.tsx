'use client';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import styles from './minute-chips.module.css';

const usual = [10, 15, 20, 30, 45];

/** The offered preparation times: the usual ones, and the restaurant's own where it is none of them. */
export function minuteChoices(prepMinutes: number): readonly number[] {
  return usual.includes(prepMinutes) ? usual : [...usual, prepMinutes].sort((a, b) => a - b);
}

/** Minutes as chips, one of them chosen; real radio buttons, so arrows move between them. */
export function MinuteChips(props: {
  prepMinutes: number;
  value: number;
  disabled: boolean;
  onChoose: (minutes: number) => void;
}) {
  const t = useTranslations('board');
  const name = useId();
  return (
    <fieldset className={styles.chips} disabled={props.disabled}>
      <legend className={styles.legend}>{t('accept.minutes')}</legend>
      {minuteChoices(props.prepMinutes).map((minutes) => (
        <label key={minutes} className={styles.chip}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            checked={minutes === props.value}
            onChange={() => props.onChoose(minutes)}
          />
          {t('accept.minute', { minutes })}
        </label>
      ))}
    </fieldset>
  );
}
