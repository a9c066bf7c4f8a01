import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { Picture } from '@/components/ui/picture';
import type { Cuisine } from '@/contract/schemas/restaurant';
import styles from './food-tile.module.css';

/**
 * One to three pictures of food, back to front, on a gradient of the cuisine's hue. `wide` leaves
 * room for words at its left, `hero` stands in the middle, `dish` is square. `label` is a pill on the picture; `asleep` is for what cannot be ordered now. Decoration but for the label.
 */
export function FoodTile(props: {
  pictures: readonly string[];
  cuisine: Cuisine;
  shape?: 'wide' | 'hero' | 'dish';
  label?: ReactNode;
  asleep?: boolean;
  eager?: boolean;
  /** The largest thing that one sees at first: it comes before other pictures. */
  first?: boolean | undefined;
}) {
  const { shape = 'wide', eager = false, asleep = false } = props;
  const size = shape === 'dish' ? 80 : 96;
  return (
    <div
      className={classNames(styles.tile, styles[shape])}
      data-cuisine={props.cuisine}
      data-count={props.pictures.length}
    >
      <div className={classNames(styles.stage, asleep && styles.asleep)}>
        {props.pictures.map((name) => (
          <Picture
            key={name}
            name={name}
            size={size}
            eager={eager}
            first={props.first}
            className={styles.picture}
          />
        ))}
      </div>
      {props.label && <span className={styles.label}>{props.label}</span>}
    </div>
  );
}
