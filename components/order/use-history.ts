'use client';

import { useCallback, useEffect, useState } from 'react';
import { historyPageLength } from '@/contract/limits';
import type { ActiveOrders } from '@/contract/schemas/active';
import type { OrderSummary } from '@/contract/schemas/order';
import { callApi } from '@/lib/api/on-demand';
import { useLive } from '@/lib/live/use-live';
import { historyOf } from './history';

export interface Older {
  readonly state: 'none' | 'idle' | 'asking' | 'failed';
  readonly ask: () => void;
}

/** A person's orders, live: seeded by the server page, followed, read again where something was missed, read on. */
export function useHistory(seed: readonly OrderSummary[], active: ActiveOrders) {
  const live = useLive('getActiveOrders', {}, active);
  const [listed, setListed] = useState(seed);
  const [state, setState] = useState<Older['state']>(seed.length < historyPageLength ? 'none' : 'idle');
  const history = historyOf(listed, live.data.orders);
  const { isOutdated } = history;
  const { version } = live.data;

  useEffect(() => {
    if (!isOutdated || version < 0) return;
    let isCurrent = true;
    callApi('listOrders').then((answer) => {
      if (!isCurrent || !answer.ok) return;
      const fresh = new Set(answer.data.orders.map(({ id }) => id));
      setListed((known) => [...answer.data.orders, ...known.filter(({ id }) => !fresh.has(id))]);
    });
    return () => {
      isCurrent = false;
    };
  }, [isOutdated, version]);

  const last = listed.at(-1)?.id;
  const ask = useCallback(() => {
    if (last === undefined) return;
    setState('asking');
    callApi('listOrders', { query: { before: last } }).then((answer) => {
      if (!answer.ok) return setState('failed');
      setListed((known) => [...known, ...answer.data.orders]);
      setState(answer.data.orders.length < historyPageLength ? 'none' : 'idle');
    });
  }, [last]);
  return { ...history, live, now: live.data.now, older: { state, ask } satisfies Older };
}
