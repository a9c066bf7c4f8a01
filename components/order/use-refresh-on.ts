'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Asks the server for the page again when what is `heard` is not what the server's page `shows`. */
export function useRefreshOn(heard: string, shows: string): void {
  const router = useRouter();
  useEffect(() => {
    if (heard !== shows) router.refresh();
  }, [heard, shows, router]);
}
