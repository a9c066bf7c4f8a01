'use client';

import type { Route } from 'next';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { onGoTo, startWorker, tellWorker } from '@/lib/worker/page';
import { OfflineBar } from './offline-bar';

/** See `AppLife`, which loads it. */
export function AppAlive() {
  const pathname = usePathname();
  const router = useRouter();

  useEffect(() => void startWorker(), []);
  // The worker lets through paths of ours only.
  useEffect(() => onGoTo((path) => router.push(path as Route)), [router]);

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
