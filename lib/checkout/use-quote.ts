'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Quote, QuoteRequest } from '@/contract/schemas/basket';
import { callApi } from '@/lib/api/on-demand';
import type { DeliveryPricing } from '@/lib/basket/price-parts';

export interface QuoteState {
  /** The last price the server said; of an older basket while `state` is not `current`. */
  readonly quote: Quote | null;
  /** What that price says of the delivery; of the quote and not of the form, which may be ahead of it. */
  readonly delivery: DeliveryPricing;
  /** `gone` is a restaurant that does not exist any more. */
  readonly state: 'asking' | 'current' | 'failed' | 'gone';
  /** Takes a quote that came another way, for instance with a changed price. */
  readonly take: (quote: Quote) => void;
  readonly refresh: () => void;
}

function deliveryOf({ serviceType, address }: QuoteRequest): DeliveryPricing {
  if (serviceType === 'pickup') return 'none';
  return address ? 'known' : 'unknown';
}

interface Answer {
  readonly key: string | null;
  readonly asked: number;
  readonly state: 'current' | 'failed' | 'gone';
}

/** Long enough that pressing "+" five times asks once, short enough not to be noticed. */
const settleMs = 200;

/**
 * Keeps the server's price of a basket beside it: asks again when the basket or the address changes, when the page
 * is looked at again, and when the network is back. A late answer never covers a newer one. No request, no quote.
 */
export function useQuote(request: QuoteRequest | null): QuoteState {
  const [priced, setPriced] = useState<{ quote: Quote; delivery: DeliveryPricing } | null>(null);
  const [asked, setAsked] = useState(0);
  /** What the last answer was about. A change is `asking` at once, so that no old price passes for a new one. */
  const [answer, setAnswer] = useState<Answer | null>(null);
  const first = useRef(true);
  const key = request ? JSON.stringify(request) : null;

  useEffect(() => {
    if (key === null || asked < 0) return;
    const stop = new AbortController();
    const ask = async () => {
      const body: QuoteRequest = JSON.parse(key);
      const result = await callApi('quoteBasket', { body, signal: stop.signal });
      if (stop.signal.aborted) return;
      if (result.ok) setPriced({ quote: result.data, delivery: deliveryOf(body) });
      const gone = !result.ok && result.kind === 'problem' && result.problem.code === 'NOT_FOUND';
      setAnswer({ key, asked, state: result.ok ? 'current' : gone ? 'gone' : 'failed' });
    };
    const timer = setTimeout(() => void ask(), first.current ? 0 : settleMs);
    first.current = false;
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [key, asked]);

  const refresh = useCallback(() => setAsked((count) => count + 1), []);
  useEffect(() => {
    const onVisible = () => {
      if (!document.hidden) refresh();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('online', refresh);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('online', refresh);
    };
  }, [refresh]);

  const about = useRef({ key, asked });
  about.current = { key, asked };
  const take = useCallback((next: Quote) => {
    const { key: taken } = about.current;
    if (taken === null) return;
    setPriced({ quote: next, delivery: deliveryOf(JSON.parse(taken)) });
    setAnswer({ ...about.current, state: 'current' });
  }, []);
  const state = answer?.key === key && answer.asked === asked ? answer.state : 'asking';
  const shown = key === null ? null : priced;
  return { quote: shown?.quote ?? null, delivery: shown?.delivery ?? 'known', state, take, refresh };
}
