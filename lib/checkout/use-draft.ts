'use client';

import { useMemo, useRef } from 'react';
import { type CheckoutDraft, newDraft, readDraft, writeDraft } from './draft';
import type { DraftKeeper } from './use-checkout-form';

/** The draft of this checkout in this tab: the stored one if there is one, else a new one with a new key. */
export function useDraft(restaurantId: string, personId: string): DraftKeeper {
  const draft = useRef<CheckoutDraft | null>(null);
  return useMemo(() => {
    const read = () => {
      draft.current ??= readDraft(restaurantId, personId) ?? newDraft(null);
      return draft.current;
    };
    const keep = (change: Partial<CheckoutDraft>) => {
      draft.current = { ...read(), ...change };
      writeDraft(restaurantId, personId, draft.current);
      return draft.current;
    };
    return { read, keep };
  }, [restaurantId, personId]);
}
