'use client';
import { useEffect } from 'react';

/** Fetches the cards once the page stands, so that the first order of the evening never waits for script. */
export function useReadyParts(): void {
  useEffect(() => {
    const parts = [
      () => import('./new-column'),
      () => import('./cooking-card'),
      () => import('./ready-card'),
      () => import('./out-row'),
      () => import('./done-row'),
      () => import('./reject-sheet'),
    ];
    const timer = setTimeout(() => {
      // Without a network they come with the first card instead.
      for (const part of parts) part().catch(() => {});
    }, 500);
    return () => clearTimeout(timer);
  }, []);
}
