'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { ActiveOrder, ActiveOrders } from '@/contract/schemas/active';
import { callApi } from '@/lib/api/on-demand';
import { useLive } from '@/lib/live/use-live';
import { pages } from '@/lib/urls';
import { newsOf } from './news';
import { NewsNotice } from './news-notice';
import type { SceneWords } from './standing';

type Heard = (orders: ActiveOrders) => void;

/** Follows while something is on its way; else asks when one looks at an order, which may be a new one. */
export function Following(props: {
  shown: ActiveOrders;
  onHeard: Heard;
  words: SceneWords;
  pathname: string;
}) {
  const { shown, onHeard, pathname } = props;
  const isRunning = shown.orders.some(({ hasEnded }) => !hasEnded);
  const [news, setNews] = useState<ActiveOrder | null>(null);
  const before = useRef(shown.orders);
  const close = useCallback(() => setNews(null), []);

  useEffect(() => {
    const isInView = ({ id }: ActiveOrder) => pathname === pages.order(id) || pathname === pages.orders();
    const latest = newsOf(before.current, shown.orders).findLast((order) => !isInView(order));
    before.current = shown.orders;
    if (latest) setNews(latest);
    // Whoever went to look at it knows.
    else setNews((standing) => (standing && isInView(standing) ? null : standing));
  }, [shown, pathname]);

  return (
    <>
      {isRunning ? <Live shown={shown} onHeard={onHeard} /> : <Ask pathname={pathname} onHeard={onHeard} />}
      <NewsNotice order={news} words={props.words} onClose={close} />
    </>
  );
}

function Live({ shown, onHeard }: { shown: ActiveOrders; onHeard: Heard }) {
  const { data } = useLive('getActiveOrders', {}, shown);
  useEffect(() => {
    if (data.version > shown.version) onHeard(data);
  }, [data, shown, onHeard]);
  return null;
}

function Ask({ pathname, onHeard }: { pathname: string; onHeard: Heard }) {
  const isOrder = pathname.startsWith(pages.order(''));
  useEffect(() => {
    if (!isOrder) return;
    const stop = new AbortController();
    void callApi('getActiveOrders', { etag: null, waitSeconds: 0, signal: stop.signal }).then((answer) => {
      if (answer.ok && answer.data) onHeard(answer.data);
    });
    return () => stop.abort();
  }, [isOrder, onHeard]);
  return null;
}
