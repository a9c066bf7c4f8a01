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

/** Where an order says it better itself, and where one is about to place another and nothing is to move. */
const hasNoStrip = (pathname: string) =>
  pathname.startsWith(pages.orders()) || pathname.startsWith(pages.checkout(''));

function Followed(props: { initial: Orders; words: SceneWords; children: ReactNode; pathname: string }) {
  const { initial, words, pathname } = props;
  const [heard, setHeard] = useState<Orders | null>(null);
  const part = useOnDemand(live);
  const shown = heard ?? initial;
  // What one is about to press is not to move away: an order that ends keeps its line until one goes elsewhere.
  const [stripAt, setStripAt] = useState<string | null>(null);
  if (stripAt !== pathname && shown.orders.some(({ hasEnded }) => !hasEnded)) setStripAt(pathname);
  const strip =
    part && heard ? (
      <part.OrderStrip orders={heard.orders} words={words} lingers={stripAt === pathname} />
    ) : (
      props.children
    );
  return (
    <>
      {!hasNoStrip(pathname) && strip}
      {part && <part.Following shown={shown} onHeard={setHeard} words={words} pathname={pathname} />}
    </>
  );
}
