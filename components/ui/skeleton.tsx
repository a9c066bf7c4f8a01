import { classNames } from './class-names';
import styles from './skeleton.module.css';

/** The place of something that is still loading, still and silent: the screen says in words what it waits for. */
export function Skeleton(props: {
  shape?: 'line' | 'title' | 'tile' | 'card' | 'square' | 'chip';
  className?: string | undefined;
}) {
  return (
    <span
      className={classNames(styles.skeleton, styles[props.shape ?? 'line'], props.className)}
      aria-hidden="true"
    />
  );
}
