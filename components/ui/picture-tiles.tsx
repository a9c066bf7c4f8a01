import { Fragment, type ReactNode } from 'react';
import choice from './choice.module.css';
import { Picture } from './picture';
import styles from './picture-tiles.module.css';

export interface PictureTile<Value extends string> {
  value: Value;
  /** A name in public/food. */
  picture: string;
  label: ReactNode;
  /** What it means, shown while it is chosen. */
  hint: ReactNode;
}

/**
 * A choice of one among two or three, each with its picture, side by side. Real radio buttons: it works without
 * script, and a form reads it by `name`.
 */
export function PictureTiles<Value extends string>(props: {
  legend: ReactNode;
  name: string;
  defaultValue: Value;
  tiles: readonly PictureTile<Value>[];
}) {
  const { name } = props;
  return (
    <fieldset>
      <legend className={choice.legend}>{props.legend}</legend>
      <div className={styles.tiles}>
        {props.tiles.map(({ value, picture, label, hint }) => (
          <Fragment key={value}>
            <label className={styles.tile}>
              <input
                type="radio"
                className={styles.input}
                name={name}
                value={value}
                defaultChecked={value === props.defaultValue}
                aria-describedby={`${name}-${value}`}
              />
              <Picture name={picture} size={36} />
              {label}
            </label>
            <p id={`${name}-${value}`} className={styles.hint}>
              {hint}
            </p>
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
