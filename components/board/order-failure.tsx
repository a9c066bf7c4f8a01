'use client';
import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import type { OrderStatus } from '@/contract/states/order';
import type { Failure } from '../work/failure';
import { FailureNote } from '../work/failure-note';
import { useBoard } from './board-context';
import { orderIn } from './newest-orders';

const movedOn = {
  placed: 'failure.moved-on',
  accepted: 'failure.moved-on-accepted',
  preparing: 'failure.moved-on-accepted',
  ready: 'failure.moved-on-ready',
  out_for_delivery: 'failure.moved-on-out_for_delivery',
  delivered: 'failure.moved-on-delivered',
  collected: 'failure.moved-on-collected',
  undelivered: 'failure.moved-on-out_for_delivery',
  rejected: 'failure.moved-on-rejected',
  expired: 'failure.moved-on-expired',
  cancelled: 'failure.moved-on-cancelled',
} as const satisfies Record<OrderStatus, string>;

/** What became of a press on an order, kindly and with the way on. */
export function OrderFailure({ failure }: { failure: Failure }) {
  const t = useTranslations('board');
  const { signInUrl } = useBoard();
  if (failure.kind === 'signed-out') {
    return (
      <FailureNote
        action={
          <ButtonLink href={signInUrl} document tone="plain">
            {t('connection.signIn')}
          </ButtonLink>
        }
      >
        {t('failure.signed-out')}
      </FailureNote>
    );
  }
  return <FailureNote>{t(messageOf(failure))}</FailureNote>;
}

function messageOf(failure: Failure) {
  switch (failure.kind) {
    case 'moved-on': {
      const order = orderIn(failure.current);
      return order ? movedOn[order.status] : 'failure.moved-on';
    }
    // These belong to riders; here they would mean an answer nobody agreed on.
    case 'taken':
    case 'code-mismatch':
      return 'failure.unexpected';
    default:
      return `failure.${failure.kind}` as const;
  }
}
