'use client';

import type { Route } from 'next';
import { useRouter } from 'next/navigation';
import { type ComponentProps, type MouseEvent, useTransition } from 'react';
import { beginNavigation } from './pending-navigation';

/**
 * A link inside the app: an ordinary anchor that, with script, goes on without loading a new document. It does what
 * these screens need of next/link (8 kB) in a few lines: it fetches ahead when a finger or a pointer comes near.
 * `scroll` false stays where one is, for links that only change the list below them. While what it leads to is on its
 * way it is `aria-busy`, for a screen to show so.
 */
export function Link({
  href,
  onClick,
  scroll = true,
  ...rest
}: Omit<ComponentProps<'a'>, 'href'> & { href: string; scroll?: boolean }) {
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  // URLs come from lib/urls.ts, whose paths a test compares with the routes.
  const route = href as Route;

  function go(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || elsewhere || rest.target) return;
    event.preventDefault();
    // A menu would stay open while the screen changes below it; a list of filters says that it should.
    event.currentTarget.closest<HTMLElement>('[popover]:not([data-stays])')?.hidePopover();
    beginNavigation(href);
    startTransition(() => router.push(route, { scroll }));
  }

  return (
    <a
      {...rest}
      {...(busy && { 'aria-busy': true })}
      href={href}
      onClick={go}
      onPointerEnter={() => router.prefetch(route)}
    />
  );
}
