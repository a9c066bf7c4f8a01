import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './screen.module.css';

/**
 * The column of a screen, opening with the sentence that says what is going on (the page's one `h1`). `eyebrow` is a
 * small line above it, `detail` one below it. Layouts own `<main>`; this goes inside.
 */
export function Screen(props: {
  sentence: ReactNode;
  eyebrow?: ReactNode;
  detail?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={classNames(styles.screen, props.wide && styles.wide)}>
      <header>
        {props.eyebrow && <p className={styles.eyebrow}>{props.eyebrow}</p>}
        <h1 className={styles.sentence}>{props.sentence}</h1>
        {props.detail && <p className={styles.detail}>{props.detail}</p>}
      </header>
      {props.children}
    </div>
  );
}
