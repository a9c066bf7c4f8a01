import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Words for screen readers only; `live` announces them when they change. */
export function VisuallyHidden(props: { live?: 'polite' | 'assertive'; children: ReactNode }) {
  return (
    <span className={styles.hidden} {...(props.live && { 'aria-live': props.live })}>
      {props.children}
    </span>
  );
}
