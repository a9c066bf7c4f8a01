'use client';

import { useEffect, useRef, useState } from 'react';
import type { AddressMatch, Position } from '@/contract/place';
import { callApi } from '@/lib/api/on-demand';

/** Why the device or our service could not tell where one is, in kinds that have something to do each. */
export type HereProblem =
  | 'unsupported'
  | 'denied'
  | 'timeout'
  | 'unavailable'
  | 'outside'
  | 'network'
  | 'failed';

export type Here =
  | { readonly kind: 'idle' | 'asking' }
  | { readonly kind: 'found'; readonly addresses: readonly AddressMatch[]; readonly accuracyMetres: number }
  | { readonly kind: 'problem'; readonly problem: HereProblem };

const patienceMs = 12_000;
/** Four places behind the point are eleven metres: as fine as house numbers are, and no finer. */
const places = 4;

/** Where this device is, to the eleven metres that finding a house number takes. */
export function coarse({ latitude, longitude }: { latitude: number; longitude: number }): Position {
  return { lat: Number(latitude.toFixed(places)), lng: Number(longitude.toFixed(places)) };
}

function problemOf(error: Pick<GeolocationPositionError, 'code'>): HereProblem {
  // The three codes of the Geolocation API.
  if (error.code === 1) return 'denied';
  return error.code === 3 ? 'timeout' : 'unavailable';
}

/**
 * The addresses around this device. Asks for the position only when `find` is called, tells it to our own service
 * alone, once, and keeps it nowhere. An answer that comes after leaving is dropped.
 */
export function useHere(): { readonly here: Here; readonly find: () => void } {
  const [here, setHere] = useState<Here>({ kind: 'idle' });
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  const tell = (next: Here) => {
    if (!gone.current) setHere(next);
  };

  async function lookUp({ coords }: GeolocationPosition) {
    const result = await callApi('locateAddresses', { body: coarse(coords) });
    if (!result.ok) {
      return tell({ kind: 'problem', problem: result.kind === 'network' ? 'network' : 'failed' });
    }
    const { addresses } = result.data;
    if (addresses.length === 0) return tell({ kind: 'problem', problem: 'outside' });
    tell({ kind: 'found', addresses, accuracyMetres: coords.accuracy });
  }

  function find() {
    if (here.kind === 'asking') return;
    if (!('geolocation' in navigator)) return tell({ kind: 'problem', problem: 'unsupported' });
    tell({ kind: 'asking' });
    navigator.geolocation.getCurrentPosition(
      (position) => void lookUp(position),
      (error) => tell({ kind: 'problem', problem: problemOf(error) }),
      { enableHighAccuracy: true, maximumAge: 60_000, timeout: patienceMs },
    );
  }

  return { here, find };
}
