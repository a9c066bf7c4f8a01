import type { ComponentProps, ReactNode } from 'react';
import styles from './chip.module.css';
import { Link } from './link';

/** A choice that is on or off, as a button: `aria-pressed` says which. Without `pressed`, a button that looks like one. */
export function Chip({
  pressed,
  type = 'button',
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { pressed?: boolean }) {
  const state = pressed === undefined ? {} : { 'aria-pressed': pressed };
  return <button {...rest} {...state} type={type} className={styles.chip} />;
}

/** The same as a link, for choices that live in the URL; works with scripts off. */
export function ChipLink({
  chosen,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'className'> & { chosen: boolean }) {
  return <Link {...rest} {...(chosen && { 'aria-current': 'true' as const })} className={styles.chip} />;
}

/** Chips side by side; the row scrolls sideways on a phone, to the edges of the screen. */
export function ChipRow(props: { label: string; children: ReactNode }) {
  return (
    <fieldset aria-label={props.label} className={styles.row}>
      {props.children}
    </fieldset>
  );
}
