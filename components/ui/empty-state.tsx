import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Picture } from './picture';

/** Nothing here, or something went another way: one emoji (`picture`, a name in public/food), one sentence, one action. */
export function EmptyState(props: {
  picture: string;
  sentence: string;
  /** `h1` where this is the whole screen. */
  heading?: 'h1' | 'h2';
  detail?: ReactNode;
  action?: ReactNode;
}) {
  const Heading = props.heading ?? 'h2';
  return (
    <div className={styles.empty}>
      <Picture name={props.picture} size={96} className={styles.picture} />
      <Heading className={styles.sentence}>{props.sentence}</Heading>
      {props.detail && <div className={styles.detail}>{props.detail}</div>}
      {props.action && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
