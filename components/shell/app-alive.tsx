'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { startWorker, tellWorker } from '@/lib/worker/page';
import { OfflineBar } from './offline-bar';

/** See `AppLife`, which loads it. */
export function AppAlive() {
  const pathname = usePathname();

  useEffect(() => void startWorker(), []);

  useEffect(() => {
    const seen = () => tellWorker({ kind: 'seen', path: pathname });
    seen();
    // As one leaves it: an order has moved on since it was opened.
    const leave = () => {
      if (document.hidden) seen();
    };
    document.addEventListener('visibilitychange', leave);
    return () => document.removeEventListener('visibilitychange', leave);
  }, [pathname]);

  return <OfflineBar pathname={pathname} />;
}
