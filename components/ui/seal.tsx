import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './seal.module.css';

/**
 * A name seal (도장). `done` is stamped in outline, `now` is full, `todo` is an empty place. `tilt` as a hand would
 * leave it; `pressed` plays the press once when it appears.
 */
export function Seal(props: {
  state?: 'done' | 'now' | 'todo';
  tilt?: 'left' | 'right' | 'none';
  size?: 'small' | 'medium' | 'large';
  pressed?: boolean;
  children: ReactNode;
}) {
  const { state = 'done', tilt = 'left', size = 'medium', pressed = false } = props;
  return (
    <span
      className={classNames(
        styles.seal,
        styles[state],
        tilt !== 'none' && state !== 'todo' && styles[tilt],
        size !== 'medium' && styles[size],
        pressed && styles.pressed,
      )}
    >
      {props.children}
    </span>
  );
}
