'use client';

import { useTranslations } from 'next-intl';
import type { RefObject } from 'react';
import { Icon } from '@/components/ui/icon';
import styles from './star-field.module.css';

export const starCounts = [1, 2, 3, 4, 5] as const;
export type StarCount = (typeof starCounts)[number];

/** The number of stars as it came over the wire; null where it is none of ours. */
export function starCountOf(value: number | null): StarCount | null {
  return starCounts.find((count) => count === value) ?? null;
}

/** One to five stars to give: radio buttons underneath, so arrow keys and screen readers find what they know. */
export function StarField(props: {
  legend: string;
  name: string;
  value: StarCount | null;
  onChoose: (value: StarCount) => void;
  error?: string | undefined;
  firstRef?: RefObject<HTMLInputElement | null>;
}) {
  const { name, value, onChoose, error, firstRef } = props;
  const t = useTranslations('after.review');
  return (
    <fieldset className={styles.field} {...(error && { 'aria-describedby': `${name}-error` })}>
      <legend className={styles.legend}>{props.legend}</legend>
      <div className={styles.row}>
        <span className={styles.choices}>
          {starCounts.map((count) => (
            <label key={count} className={styles.choice}>
              <input
                {...(count === 1 && firstRef && { ref: firstRef })}
                type="radio"
                className={styles.input}
                name={name}
                aria-label={t(`stars.${count}`)}
                checked={value === count}
                onChange={() => onChoose(count)}
              />
              <Icon name="star" />
            </label>
          ))}
        </span>
        {value !== null && <span className={styles.word}>{t(`words.${value}`)}</span>}
      </div>
      {error && (
        <span id={`${name}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
