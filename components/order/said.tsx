import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import styles from './said.module.css';

/**
 * Something one should know now, said aloud when it appears. As `Notice`, without its icons: those would have to be
 * there before the network goes, and on every first load.
 */
export function Said(props: {
  tone?: 'care' | 'info' | 'urgent';
  announce?: 'status' | 'alert';
  title?: ReactNode;
  children: ReactNode;
}) {
  const { tone = 'care', announce = 'status' } = props;
  return (
    <div role={announce} className={classNames(styles.said, styles[tone])}>
      <div className={styles.words}>
        {props.title && <p className={styles.title}>{props.title}</p>}
        {props.children}
      </div>
    </div>
  );
}
