'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Position } from '@/contract/place';
import type { ServiceType } from '@/contract/schemas/basket';
import type { Slots } from '@/contract/schemas/slot';
import { callApi } from '@/lib/api/on-demand';

/** The slots of a restaurant for a place, asked for when they are first wanted and again with `refresh`. */
export function useSlots(restaurantId: string, serviceType: ServiceType, position: Position | null) {
  const [list, setList] = useState<Slots | null>(null);
  const [state, setState] = useState<'asking' | 'current' | 'failed'>('asking');
  const [asked, setAsked] = useState(0);
  const { lat, lng } = position ?? {};

  useEffect(() => {
    if (asked < 0) return;
    const stop = new AbortController();
    setState('asking');
    const ask = async () => {
      const result = await callApi('listSlots', {
        params: { restaurantId },
        query: { serviceType, ...(lat !== undefined && lng !== undefined && { lat, lng }) },
        signal: stop.signal,
      });
      if (stop.signal.aborted) return;
      if (result.ok) setList(result.data);
      setState(result.ok ? 'current' : 'failed');
    };
    void ask();
    return () => stop.abort();
  }, [restaurantId, serviceType, lat, lng, asked]);

  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  return { list, state, refresh };
}
