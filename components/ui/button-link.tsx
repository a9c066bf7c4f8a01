import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClasses } from './button-classes';
import { Link } from './link';

/** A link that looks like a button. `document` loads a new document: for route handlers such as signing in. */
export function ButtonLink({
  tone,
  size,
  wide,
  document = false,
  scroll = true,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'className'> & ButtonLook & { document?: boolean }) {
  const look = { ...(tone && { tone }), ...(size && { size }), ...(wide && { wide }) };
  return document ? (
    <a {...rest} className={buttonClasses(look)} />
  ) : (
    <Link {...rest} scroll={scroll} className={buttonClasses(look)} />
  );
}
