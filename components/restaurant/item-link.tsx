'use client';

import type { MouseEvent, ReactNode } from 'react';
import { pages } from '@/lib/urls';
import { openItem } from './opened-item';

/** A dish's name as the way into it: opens the sheet in place, or with scripts off the page with the dish spelled out. */
export function ItemLink(props: {
  restaurantId: string;
  itemId: string;
  className: string | undefined;
  children: ReactNode;
}) {
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    void openItem(props.restaurantId, props.itemId);
  }

  return (
    <a href={pages.dish(props.restaurantId, props.itemId)} className={props.className} onClick={open}>
      {props.children}
    </a>
  );
}
