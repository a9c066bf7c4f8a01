import type { ReactNode } from 'react';
import styles from './skip-link.module.css';

/** The id that every layout gives to its `<main>`. */
export const mainId = 'main';

/** First stop of the keyboard: past the header, to the content. */
export function SkipLink(props: { children: ReactNode }) {
  return (
    <a href={`#${mainId}`} className={styles.skip}>
      {props.children}
    </a>
  );
}
