import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClasses } from './button-classes';

/**
 * A button. `busy` keeps it in place and reachable while its work is under way (say so in its words), and swallows
 * further presses; it needs a client component around it, since only script knows of work under way.
 */
export function Button({
  tone,
  size,
  wide,
  busy = false,
  type = 'button',
  onClick,
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & ButtonLook & { busy?: boolean }) {
  const look = { ...(tone && { tone }), ...(size && { size }), ...(wide && { wide }) };
  const state = busy
    ? {
        'aria-busy': true,
        'aria-disabled': true,
        onClick: (event: { preventDefault(): void }) => event.preventDefault(),
      }
    : onClick && { onClick };
  return <button {...rest} {...state} type={type} className={buttonClasses(look)} />;
}
