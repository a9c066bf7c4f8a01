'use client';
import { useEffect } from 'react';

/** Fetches the sheet that refuses an order once the page stands, so that it opens without a wait. */
export function useReadyParts(): void {
  useEffect(() => {
    // Without a network it comes with the press instead.
    const timer = setTimeout(() => void import('./reject-sheet').catch(() => {}), 500);
    return () => clearTimeout(timer);
  }, []);
}
