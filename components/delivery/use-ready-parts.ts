'use client';
import { useEffect } from 'react';

/** Fetches what a job needs later once the page stands, so that it opens without a network. */
export function useReadyParts(): void {
  useEffect(() => {
    // In a dead spot it comes when it is wanted instead.
    const timer = setTimeout(() => {
      for (const part of [import('./job-sheets'), import('./later-steps')]) part.catch(() => {});
    }, 1_500);
    return () => clearTimeout(timer);
  }, []);
}
