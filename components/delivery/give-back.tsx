'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import type { Job } from '@/contract/schemas/job';
import { type UnassignReason, unassignReasons } from '@/contract/states/delivery';
import { callApi } from '@/lib/api/on-demand';
import { usePress } from '../work/use-press';
import styles from './job.module.css';
import { useRider } from './rider-context';
import { RiderFailure } from './rider-failure';

/** Gives the job back with a reason; another rider is looked for at once. */
export function GiveBack({ job, onDone }: { job: Job; onDone: () => void }) {
  const t = useTranslations('rider');
  const { blocked, onGivenBack } = useRider();
  const [reason, setReason] = useState<UnassignReason | null>(null);
  const giveBack = usePress(
    (chosen: UnassignReason, idempotencyKey) =>
      callApi('unassignDelivery', {
        params: { deliveryId: job.deliveryId },
        body: { reason: chosen },
        idempotencyKey,
      }),
    (shift) => {
      onDone();
      onGivenBack(job.deliveryId, shift);
    },
  );
  const busy = giveBack.state.kind === 'busy';
  return (
    <div className={styles.choices}>
      <RadioCards
        legend={t('giveBack.why')}
        name={`give-back-${job.deliveryId}`}
        value={reason}
        onChoose={setReason}
        choices={unassignReasons.map((value) => ({ value, label: t(`giveBack.reasons.${value}`) }))}
      />
      {giveBack.state.kind === 'failed' && <RiderFailure failure={giveBack.state.failure} />}
      <Button
        tone="main"
        size="huge"
        wide
        busy={busy}
        disabled={blocked !== null || reason === null}
        onClick={() => reason && void giveBack.press(reason)}
      >
        {busy ? t('action.busy') : t('giveBack.confirm')}
      </Button>
      <p className={styles.why}>{blocked ? t(`blocked.${blocked}`) : t('giveBack.noBlame')}</p>
    </div>
  );
}
