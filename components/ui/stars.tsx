import { Icon } from './icon';
import styles from './stars.module.css';
import { VisuallyHidden } from './visually-hidden';

const five = [1, 2, 3, 4, 5];

/** Stars that were given; `words` say how many. */
export function Stars({ count, words }: { count: number; words: string }) {
  return (
    <span className={styles.stars}>
      {five.map((star) => (
        <span key={star} className={star <= count ? styles.given : styles.open}>
          <Icon name="star" filled={star <= count} />
        </span>
      ))}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}
