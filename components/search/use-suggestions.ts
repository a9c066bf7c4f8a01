'use client';

import { useEffect, useState } from 'react';
import type { Position } from '@/contract/place';
import type { FoundRestaurant, Match } from '@/contract/schemas/search';
import { callApi } from '@/lib/api/on-demand';

export interface Suggested {
  readonly restaurants: readonly FoundRestaurant[];
  readonly dishes: readonly { readonly restaurant: FoundRestaurant; readonly match: Match }[];
}

export interface SuggestionState {
  /** What the answer is about; empty before there is one. */
  readonly answered: string;
  readonly suggested: Suggested;
  readonly failed: boolean;
}

const settleMs = 150;
const restaurantsAtMost = 3;
const dishesAtMost = 5;
const dishesOfEach = 2;

/** A few restaurants, then a few dishes, not all of one kitchen. */
export function suggestedOf(found: readonly FoundRestaurant[]): Suggested {
  const dishes = found.flatMap((restaurant) =>
    restaurant.matches.slice(0, dishesOfEach).map((match) => ({ restaurant, match })),
  );
  return { restaurants: found.slice(0, restaurantsAtMost), dishes: dishes.slice(0, dishesAtMost) };
}

const nothing: SuggestionState = {
  answered: '',
  suggested: { restaurants: [], dishes: [] },
  failed: false,
};

/** What the service suggests for `query`, once typing rests; the last answer stays until the next is there. */
export function useSuggestions(query: string, position: Position | null): SuggestionState {
  const [state, setState] = useState(nothing);

  useEffect(() => {
    if (query === '') {
      setState(nothing);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const asked = { query, ...position };
      const result = await callApi('searchRestaurants', { query: asked, signal: stop.signal });
      if (stop.signal.aborted) return;
      setState(
        result.ok
          ? { answered: query, suggested: suggestedOf(result.data.restaurants), failed: false }
          : { ...nothing, answered: query, failed: true },
      );
    }, settleMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query, position]);

  return state;
}
