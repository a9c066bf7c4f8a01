'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import type { CheckoutPhase } from '@/lib/checkout/use-checkout';
import { handlers, pages } from '@/lib/urls';

/** What became of the press, where that is not simply an order: what is known, and the one thing to do. */
export function PhaseNotice(props: { phase: CheckoutPhase; restaurantId: string; onFindOut: () => void }) {
  const { phase } = props;
  const t = useTranslations('checkout');
  const online = useOnline();
  const signIn = handlers.signIn(pages.checkout(props.restaurantId));
  switch (phase.kind) {
    case 'signed-out':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={t('signedOut.title')}
          action={
            <ButtonLink document tone="strong" href={signIn}>
              {t('signedOut.action')}
            </ButtonLink>
          }
        >
          {t('signedOut.words')}
        </Notice>
      );
    case 'forbidden':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={t('forbidden.title')}
          action={
            <ButtonLink document href={signIn}>
              {t('forbidden.action')}
            </ButtonLink>
          }
        >
          {t('forbidden.words')}
        </Notice>
      );
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
    case 'not-placed':
      return (
        <Notice tone="care" announce="alert" title={t('notPlaced.title')}>
          {t('notPlaced.words')}
        </Notice>
      );
    case 'placed-before':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={t('placedBefore.title')}
          action={<ButtonLink href={pages.orders()}>{t('placedBefore.action')}</ButtonLink>}
        >
          {t('placedBefore.words')}
        </Notice>
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
