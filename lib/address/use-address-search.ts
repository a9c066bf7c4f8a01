'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { AddressMatch } from '@/contract/place';
import { callApi } from '@/lib/api/on-demand';

export interface AddressSearch {
  readonly addresses: readonly AddressMatch[];
  /**
   * `idle` before anything is typed. `none` is an answer; `failed` and `offline` (nothing came back) are not.
   */
  readonly state: 'idle' | 'asking' | 'found' | 'none' | 'failed' | 'offline';
  /** What the shown answer is about. */
  readonly answered: string;
}

const settleMs = 180;
const nothingAsked: AddressSearch = { addresses: [], state: 'idle', answered: '' };

/**
 * Looks for what is typed, once typing rests; a late answer never covers a newer one. Starts with what the server
 * found. What could not be asked is asked again by `retry`, and when the network is back.
 */
export function useAddressSearch(
  typed: string,
  initial: AddressSearch = nothingAsked,
): AddressSearch & { readonly retry: () => void } {
  const [search, setSearch] = useState(initial);
  const [attempt, setAttempt] = useState(0);
  const query = typed.trim().slice(0, 80);
  const answered = useRef<string | null>(initial.answered);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (query === answered.current) return;
    if (query === '') {
      answered.current = '';
      setSearch(nothingAsked);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      // From now on nothing that was answered is shown, also where no answer comes.
      answered.current = null;
      setSearch((before) => ({ ...before, state: 'asking' }));
      const result = await callApi('searchAddresses', { query: { query }, signal: stop.signal });
      if (stop.signal.aborted) return;
      if (!result.ok) {
        const state = result.kind === 'network' ? 'offline' : 'failed';
        setSearch({ addresses: [], state, answered: query });
        return;
      }
      answered.current = query;
      const { addresses } = result.data;
      setSearch({ addresses, state: addresses.length > 0 ? 'found' : 'none', answered: query });
    }, settleMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, attempt]);

  useEffect(() => {
    if (search.state !== 'offline') return;
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [search.state, retry]);

  return { ...search, retry };
}
