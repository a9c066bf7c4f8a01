'use client';

import { useTranslations } from 'next-intl';
import { QuoteFailed } from '@/components/basket/quote-failed';
import { useOnline } from '@/components/shell/use-online';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { PlacingPhase } from '@/lib/checkout/use-placing';
import { RefusalNotice } from './refusal-notice';

/** What became of the press, where that is not simply an order: what is known, and the one thing to do. */
export function PhaseNotice(props: {
  phase: PlacingPhase;
  /** Why there is no price, where there is none. */
  priceFailed: 'failed' | 'gone' | null;
  restaurantId: string;
  onFindOut: () => void;
  onEdit: () => void;
  onAskPrice: () => void;
}) {
  const { phase, priceFailed } = props;
  const t = useTranslations('checkout');
  const online = useOnline();
  switch (phase.kind) {
    case 'waiting':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={t('waiting.title')}
          action={<Button onClick={props.onEdit}>{t('waiting.action')}</Button>}
        >
          {t('waiting.words')}
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
    case 'signed-out':
    case 'forbidden':
    case 'not-placed':
    case 'placed-before':
      return <RefusalNotice kind={phase.kind} restaurantId={props.restaurantId} />;
    case 'editing':
    case 'sending':
    case 'price-changed':
    case 'placed':
      if (priceFailed) return <QuoteFailed gone={priceFailed === 'gone'} onRetry={props.onAskPrice} />;
      return online ? null : <Notice tone="care">{t('offline')}</Notice>;
  }
}
