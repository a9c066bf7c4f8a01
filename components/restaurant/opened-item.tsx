'use client';

import { useSearchParams } from 'next/navigation';
import type { Cuisine, MenuItem } from '@/contract/schemas/restaurant';
import type { BasketOwner } from '@/lib/basket/types';
import { pages } from '@/lib/urls';
import { SheetComing } from './sheet-coming';
import { useItemSheet } from './use-item-sheet';

/** Going back takes a moment; a dish opened meanwhile would be the entry that is gone back over. */
let closing: Promise<void> | null = null;

/** Opens a dish: an address of its own, so that the back button of a phone closes it and it can be shared. */
export async function openItem(restaurantId: string, itemId: string): Promise<void> {
  if (closing) await closing;
  // Marked, so that closing goes back instead of piling up entries. A fresh object: Next writes into it.
  window.history.pushState({ baedalDish: true }, '', pages.restaurantItem(restaurantId, itemId));
}

function goBack(): void {
  closing = new Promise((resolve) => {
    const done = () => {
      closing = null;
      resolve();
    };
    window.addEventListener('popstate', done, { once: true });
  });
  window.history.back();
}

/** The dish that the address names (`?item=`), in its sheet, whose script is fetched once the page stands. */
export function OpenedItem(props: { items: readonly MenuItem[]; cuisine: Cuisine; owner: BasketOwner }) {
  const itemId = useSearchParams().get('item');
  const item = props.items.find((each) => each.id === itemId);
  const { ItemSheet, coming, failed, retry } = useItemSheet(item !== undefined);

  function close() {
    const state: unknown = window.history.state;
    const fromHere = typeof state === 'object' && state !== null && 'baedalDish' in state;
    if (fromHere) goBack();
    else window.history.replaceState(null, '', pages.restaurant(props.owner.restaurantId));
  }

  if (coming) return <SheetComing failed={failed} onRetry={retry} onClose={close} />;
  if (!item || !ItemSheet) return null;
  return <ItemSheet key={item.id} item={item} cuisine={props.cuisine} owner={props.owner} onClose={close} />;
}
