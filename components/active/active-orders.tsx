'use client';

import { usePathname } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';
import type { ActiveOrders as Orders } from '@/contract/schemas/active';
import { pages } from '@/lib/urls';
import type { SceneWords } from './standing';

const live = onDemand(() => import('./live-part'));

/**
 * A customer's orders on their way, on every screen of theirs. `initial` is what the server knew, and `children` the
 * strip it drew of it; what follows comes in a script of its own, and only to those who have something to follow.
 */
export function ActiveOrders(props: { initial: Orders; words: SceneWords; children: ReactNode }) {
  const pathname = usePathname();
  const [isWanted, setWanted] = useState(props.initial.orders.length > 0);
  // An order that is looked at may be a new one.
  if (!isWanted && pathname.startsWith(pages.order(''))) setWanted(true);
  return isWanted ? <Followed {...props} pathname={pathname} /> : null;
}

function Followed(props: { initial: Orders; words: SceneWords; children: ReactNode; pathname: string }) {
  const { initial, words, pathname } = props;
  const [heard, setHeard] = useState<Orders | null>(null);
  const part = useOnDemand(live);
  const strip = part && heard ? <part.OrderStrip orders={heard.orders} words={words} /> : props.children;
  return (
    <>
      {/* The list and each order's own screen say it better. */}
      {!pathname.startsWith(pages.orders()) && strip}
      {part && (
        <part.Following shown={heard ?? initial} onHeard={setHeard} words={words} pathname={pathname} />
      )}
    </>
  );
}
