'use client';

import { type ComponentType, useEffect, useState } from 'react';

/** Long enough for the screen to be there first, short enough for the lift. */
const patienceMs = 1_000;

/**
 * What the app has beside its screens: the service worker, and what is said when the network goes. It comes once
 * the screen stands, in a script of its own.
 */
export function AppLife() {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    let gone = false;
    const load = () =>
      import('./app-alive').then(
        ({ AppAlive }) => {
          if (!gone) setPart(() => AppAlive);
        },
        // In a dead spot it comes with the next page.
        () => {},
      );
    // A kept page must say so at once.
    const isKept = document.documentElement.dataset['keptAt'] !== undefined;
    const timer = setTimeout(load, isKept ? 0 : patienceMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  return Part && <Part />;
}
