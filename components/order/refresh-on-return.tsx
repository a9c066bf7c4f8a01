'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Loads the page's data again when one comes back to it, so that a list left open does not pass old for new. */
export function RefreshOnReturn() {
  const router = useRouter();
  useEffect(() => {
    const onVisible = () => {
      if (!document.hidden) router.refresh();
    };
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) router.refresh();
    };
    document.addEventListener('visibilitychange', onVisible);
    window.addEventListener('pageshow', onShow);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('pageshow', onShow);
    };
  }, [router]);
  return null;
}
