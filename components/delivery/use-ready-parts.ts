'use client';
import { useEffect } from 'react';
import { laterSteps } from './use-later-steps';

/** Fetches what a job needs later once the page stands, so that it opens without a network. */
export function useReadyParts(): void {
  useEffect(() => {
    // In a dead spot it comes when it is wanted instead.
    const timer = setTimeout(() => {
      laterSteps.load();
      void import('./job-sheets').catch(() => {});
    }, 1_500);
    return () => clearTimeout(timer);
  }, []);
}
