'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckoutDraft } from './draft';
import { fillFields, readFields, readTouched } from './fields';
import { atPlaceOf, type CheckoutForm } from './form';

/** Where a draft is kept; see `useDraft`. */
export interface DraftKeeper {
  readonly read: () => CheckoutDraft;
  readonly keep: (change: Partial<CheckoutDraft>) => CheckoutDraft;
}

/**
 * The form behind the fields of the page. `served` is what the server filled in: it holds until the draft of this tab
 * is read, and for another place brings that place's door. `onChanged` hears which parts changed.
 */
export function useCheckoutForm(
  served: CheckoutForm,
  draft: DraftKeeper,
  onChanged: (change: Partial<CheckoutForm>) => void,
) {
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(served);
  const latest = useRef(form);
  const heard = useRef(onChanged);
  heard.current = onChanged;

  const take = useCallback(
    (next: CheckoutForm) => {
      const names = Object.keys(next) as (keyof CheckoutForm)[];
      const changed = names.filter((name) => next[name] !== latest.current[name]);
      if (changed.length === 0) return;
      latest.current = next;
      setForm(next);
      draft.keep({ form: next });
      heard.current(Object.fromEntries(changed.map((name) => [name, next[name]])));
    },
    [draft],
  );

  /** To be called when a field has changed. */
  const onFields = useCallback(() => {
    if (element.current) take(readFields(element.current, latest.current));
  }, [take]);

  /** Changes the form from script, and the fields with it. */
  const change = useCallback(
    (parts: Partial<CheckoutForm>) => {
      const next = { ...latest.current, ...parts };
      take(next);
      if (element.current) fillFields(element.current, next);
    },
    [take],
  );

  const { roadAddress } = served;
  const servedNow = useRef(served);
  servedNow.current = served;
  const restored = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for another place, whose fields are new
  useEffect(() => {
    if (!element.current) return;
    const kept = draft.read().form ?? (restored.current ? latest.current : servedNow.current);
    const here = atPlaceOf(servedNow.current, kept);
    const next = restored.current ? here : readTouched(element.current, here);
    restored.current = true;
    take(next);
    fillFields(element.current, next);
  }, [roadAddress, draft, take]);

  return { element, form, latest, onFields, change };
}
