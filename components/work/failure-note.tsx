import type { ReactNode } from 'react';
import styles from './failure-note.module.css';

/** Why a press did not do what it says, beside the button, said aloud at once. `action` is the way on. */
export function FailureNote(props: { children: ReactNode; action?: ReactNode }) {
  return (
    <div role="alert" className={styles.failure}>
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
