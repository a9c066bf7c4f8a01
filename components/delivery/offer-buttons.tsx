'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Offer } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/on-demand';
import { secondsLeft } from '../work/countdown';
import type { Failure } from '../work/failure';
import { useServerNow } from '../work/server-clock';
import { usePress } from '../work/use-press';
import styles from './offer-card.module.css';
import { useRider } from './rider-context';
import { RiderFailure } from './rider-failure';

/** Accept (as tall as a thumb) and decline. Who comes second, or too late, is told without an error. */
export function OfferButtons(props: {
  offer: Offer;
  /** Beside a job in hand, whose button is the main one. */
  brief?: boolean;
  onAnswering: (offerId: string) => void;
}) {
  const { offer, brief = false, onAnswering } = props;
  const t = useTranslations('rider');
  const rider = useRider();
  const over = secondsLeft(offer.expiresAt, useServerNow()) === 0;

  function lost(failure: Failure) {
    if (failure.kind === 'taken') rider.onNews({ kind: 'taken' });
    else if (isOver(failure)) rider.onNews({ kind: 'passed' });
    if (failure.kind === 'taken' || isOver(failure)) rider.refresh();
  }
  const accept = usePress(
    (offerId: string, idempotencyKey) => {
      onAnswering(offerId);
      return callApi('acceptOffer', { params: { offerId }, idempotencyKey });
    },
    rider.onJob,
    lost,
  );
  const decline = usePress(
    (offerId: string, idempotencyKey) => {
      onAnswering(offerId);
      return callApi('declineOffer', { params: { offerId }, idempotencyKey });
    },
    rider.onShift,
    // Gone already is as good as declined.
    (failure) => isOver(failure) && rider.refresh(),
  );
  const failed = [accept.state, decline.state].find((state) => state.kind === 'failed');
  const accepting = accept.state.kind === 'busy';
  const declining = decline.state.kind === 'busy';
  const off = rider.blocked !== null || over;
  return (
    <>
      {failed && failed.failure.kind !== 'taken' && !isOver(failed.failure) && (
        <RiderFailure failure={failed.failure} />
      )}
      <div className={styles.buttons}>
        <Button
          size={brief ? 'medium' : 'huge'}
          busy={declining}
          disabled={off || accepting}
          onClick={() => void decline.press(offer.id)}
        >
          {declining ? t('offer.declining') : t('offer.decline')}
        </Button>
        <Button
          tone={brief ? 'strong' : 'main'}
          size={brief ? 'medium' : 'huge'}
          wide
          busy={accepting}
          disabled={off || declining}
          onClick={() => void accept.press(offer.id)}
        >
          {accepting ? t('offer.accepting') : t('offer.accept')}
        </Button>
      </div>
    </>
  );
}

const isOver = ({ kind }: Failure) => kind === 'expired' || kind === 'missing' || kind === 'moved-on';
