'use client';

import { useCallback, useEffect, useState } from 'react';

type ItemSheet = typeof import('./item-sheet').ItemSheet;

/** When the page stands and the network is free; a dish that is opened sooner does not wait for it. */
const calmMs = 800;

/**
 * The sheet of a dish, apart from the first script of a menu: fetched once the page stands, or at once where a dish is
 * `wanted`. `coming` and `failed` only while one is, and never in the document, which has to be read without script.
 */
export function useItemSheet(wanted: boolean) {
  const [sheet, setSheet] = useState<{ ItemSheet: ItemSheet } | null>(null);
  const [failed, setFailed] = useState(false);
  const [awake, setAwake] = useState(false);
  const there = sheet !== null;

  const load = useCallback(() => {
    setFailed(false);
    import('./item-sheet').then(
      ({ ItemSheet }) => setSheet({ ItemSheet }),
      () => setFailed(true),
    );
  }, []);

  useEffect(() => setAwake(true), []);

  useEffect(() => {
    if (there) return;
    const timer = setTimeout(load, wanted ? 0 : calmMs);
    return () => clearTimeout(timer);
  }, [there, wanted, load]);

  const coming = awake && wanted && !there;
  return { ItemSheet: sheet?.ItemSheet ?? null, coming, failed: coming && failed, retry: load };
}
