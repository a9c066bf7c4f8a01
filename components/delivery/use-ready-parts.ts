'use client';
import { useEffect } from 'react';

/** Fetches what the road needs once the page stands, so that an offer or the next step never waits for script. */
export function useReadyParts(): void {
  useEffect(() => {
    const parts = [
      () => import('./off-duty'),
      () => import('./waiting'),
      () => import('./offer-card'),
      () => import('./pickup-steps'),
      () => import('./check-code'),
      () => import('./to-dropoff'),
      () => import('./hand-over'),
      () => import('./job-done'),
      () => import('./job-sheets'),
    ];
    const fetchAll = () => {
      // In a dead spot they come with the step instead.
      for (const part of parts) part().catch(() => {});
    };
    const timer = setTimeout(fetchAll, 1_500);
    return () => clearTimeout(timer);
  }, []);
}
