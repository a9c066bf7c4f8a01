'use client';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Position } from '@/contract/place';

export type PositionState = 'off' | 'asking' | 'sharing' | 'denied';

export interface SharedPosition {
  /** Whether this device can tell where it is at all. */
  readonly possible: boolean;
  readonly state: PositionState;
  readonly position: Position | null;
  readonly share: (wish: boolean) => void;
}

const wishKey = 'rider-shares-position';

/**
 * The rider's position, shared only after a press, and again after a reload where the browser still allows what
 * was pressed before. Everything works without.
 */
export function usePosition(): SharedPosition {
  const [wanted, setWanted] = useState(false);
  const [denied, setDenied] = useState(false);
  const [position, setPosition] = useState<Position | null>(null);
  const possible = useSyncExternalStore(
    () => () => {},
    () => 'geolocation' in navigator,
    () => false,
  );

  useEffect(() => {
    let ended = false;
    const resume = async () => {
      if (localStorage.getItem(wishKey) !== 'yes' || !('permissions' in navigator)) return;
      const { state } = await navigator.permissions.query({ name: 'geolocation' });
      if (state === 'granted' && !ended) setWanted(true);
    };
    resume().catch(() => {
      // Browsers that cannot tell are asked again by the next press.
    });
    return () => {
      ended = true;
    };
  }, []);

  useEffect(() => {
    if (!wanted) return;
    const watch = navigator.geolocation.watchPosition(
      ({ coords }) => setPosition({ lat: coords.latitude, lng: coords.longitude }),
      (problem) => {
        setPosition(null);
        if (problem.code !== problem.PERMISSION_DENIED) return;
        setDenied(true);
        setWanted(false);
      },
      { enableHighAccuracy: true, maximumAge: 10_000, timeout: 20_000 },
    );
    return () => {
      navigator.geolocation.clearWatch(watch);
      setPosition(null);
    };
  }, [wanted]);

  const share = useCallback((wish: boolean) => {
    localStorage.setItem(wishKey, wish ? 'yes' : 'no');
    setDenied(false);
    setWanted(wish);
  }, []);
  const state: PositionState = denied ? 'denied' : !wanted ? 'off' : position ? 'sharing' : 'asking';
  return { possible, state, position, share };
}
