import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';

/** `good` jade, `care` ochre, `info` indigo, `urgent` red, `plain` grey. */
export type BadgeTone = 'plain' | 'good' | 'care' | 'info' | 'urgent';

const amplifyTone = {
  plain: false,
  good: 'amplify-badge--success',
  care: 'amplify-badge--warning',
  info: 'amplify-badge--info',
  urgent: 'amplify-badge--error',
} as const satisfies Record<BadgeTone, string | false>;

/** A state in a word or two, on Amplify UI's badge; `dot` adds a shape to the colour. */
export function Badge(props: { tone?: BadgeTone; dot?: boolean; children: ReactNode }) {
  return (
    <span className={classNames('amplify-badge', amplifyTone[props.tone ?? 'plain'], styles.badge)}>
      {props.dot && <span className={styles.dot} aria-hidden="true" />}
      {props.children}
    </span>
  );
}
