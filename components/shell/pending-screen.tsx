'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState } from 'react';
import { endNavigation, usePendingPath } from '@/components/ui/pending-navigation';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { pages } from '@/lib/urls';

/** Below this a change of screen feels immediate, and a skeleton would only flicker. */
const patienceMs = 200;

type Kind = 'home' | 'restaurant' | 'other';

function kindOf(path: string): Kind {
  if (path === pages.home()) return 'home';
  return path.startsWith(pages.restaurant('')) ? 'restaurant' : 'other';
}

/**
 * Shows the shape of the next screen while it is on its way. Not a `loading.tsx`: that would put the skeleton into
 * the document too, and hide the menu from everyone without scripts until one runs.
 */
export function PendingScreen(props: { skeletons: Readonly<Record<Kind, ReactNode>>; children: ReactNode }) {
  const t = useTranslations('common');
  const pathname = usePathname();
  const pending = usePendingPath();
  const target = pending === pathname ? null : pending;
  const [late, setLate] = useState<string | null>(null);

  // Arrived, or went back on the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new path is what ends it
  useEffect(() => {
    endNavigation();
    window.addEventListener('popstate', endNavigation);
    return () => window.removeEventListener('popstate', endNavigation);
  }, [pathname]);

  useEffect(() => {
    if (!target) return;
    const timer = setTimeout(() => {
      setLate(target);
      window.scrollTo(0, 0);
    }, patienceMs);
    return () => {
      clearTimeout(timer);
      setLate(null);
    };
  }, [target]);

  const waiting = late !== null && late === target;
  return (
    <>
      <VisuallyHidden live="polite">{waiting ? t('loading') : ''}</VisuallyHidden>
      {waiting && props.skeletons[kindOf(late)]}
      <div hidden={waiting}>{props.children}</div>
    </>
  );
}
