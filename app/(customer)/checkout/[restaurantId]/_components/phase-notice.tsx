'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { CheckoutPhase } from '@/lib/checkout/use-checkout';

// These come by an answer, so there is a network to bring them.
const RefusalNotice = lazy(() =>
  import('./refusal-notice').then((module) => ({ default: module.RefusalNotice })),
);

/** What became of the press, where that is not simply an order: what is known, and the one thing to do. */
export function PhaseNotice(props: { phase: CheckoutPhase; restaurantId: string; onFindOut: () => void }) {
  const { phase } = props;
  const t = useTranslations('checkout');
  const online = useOnline();
  switch (phase.kind) {
    case 'unknown':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={phase.asking ? t('unknown.asking') : t('unknown.title')}
          action={
            <Button tone="strong" busy={phase.asking} onClick={props.onFindOut}>
              {t('unknown.action')}
            </Button>
          }
        >
          {online ? t('unknown.words') : t('unknown.offline')}
        </Notice>
      );
    case 'signed-out':
    case 'forbidden':
    case 'not-placed':
    case 'placed-before':
      return (
        <Suspense>
          <RefusalNotice kind={phase.kind} restaurantId={props.restaurantId} />
        </Suspense>
      );
    case 'editing':
    case 'sending':
    case 'price-changed':
    case 'placed':
      return null;
  }
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('online', onChange);
      window.addEventListener('offline', onChange);
      return () => {
        window.removeEventListener('online', onChange);
        window.removeEventListener('offline', onChange);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}
