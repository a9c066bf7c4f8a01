import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './notice.module.css';

const iconOf = { info: 'info', good: 'check', care: 'alert', urgent: 'alert' } as const;

/**
 * Something one should know, in place. `announce` has screen readers say it when it appears: `status` after what
 * they are saying, `alert` at once.
 */
export function Notice(props: {
  tone?: keyof typeof iconOf;
  title?: ReactNode;
  announce?: 'status' | 'alert';
  action?: ReactNode;
  children?: ReactNode;
}) {
  const tone = props.tone ?? 'info';
  return (
    <div
      className={classNames(styles.notice, styles[tone])}
      {...(props.announce && { role: props.announce })}
    >
      <Icon name={iconOf[tone]} />
      <div>
        {props.title && <p className={styles.title}>{props.title}</p>}
        {props.children}
      </div>
      {props.action && <div className={styles.action}>{props.action}</div>}
    </div>
  );
}
