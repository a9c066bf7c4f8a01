'use client';

import { useEffect, useRef, useState } from 'react';
import type { FoundAddress } from '@/contract/place';
import { callApi } from '@/lib/api/on-demand';

export interface AddressSearch {
  readonly addresses: readonly FoundAddress[];
  /** `idle` before anything is typed. `none` is an answer, `failed` is not. */
  readonly state: 'idle' | 'asking' | 'found' | 'none' | 'failed';
  /** What the shown answer is about. */
  readonly answered: string;
}

const settleMs = 180;

/** Looks for what is typed, once typing rests; a late answer never covers a newer one. Starts with what the server found. */
export function useAddressSearch(typed: string, initial: AddressSearch): AddressSearch {
  const [search, setSearch] = useState(initial);
  const query = typed.trim().slice(0, 80);
  const answered = useRef(initial.answered);

  useEffect(() => {
    if (query === answered.current) return;
    if (query === '') {
      answered.current = '';
      setSearch({ addresses: [], state: 'idle', answered: '' });
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      setSearch((before) => ({ ...before, state: 'asking' }));
      const result = await callApi('searchAddresses', { query: { query }, signal: stop.signal });
      if (stop.signal.aborted) return;
      answered.current = query;
      const addresses = result.ok ? result.data.addresses : [];
      const state = !result.ok ? 'failed' : addresses.length > 0 ? 'found' : 'none';
      setSearch({ addresses, state, answered: query });
    }, settleMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);

  return search;
}
