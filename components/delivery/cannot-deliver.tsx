'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RadioCards } from '@/components/ui/radio-cards';
import type { Job } from '@/contract/schemas/job';
import { type FailReason, failReasons } from '@/contract/states/delivery';
import { useServerNow } from '../work/server-clock';
import styles from './job.module.css';
import { readinessOf } from './problem-tasks';
import { useRider } from './rider-context';
import { RiderFailure } from './rider-failure';
import { useNoHandOver } from './use-no-hand-over';

/** Why it cannot be handed over. Where somebody may still come to the door, five minutes come first. */
export function CannotDeliver({ job, onDone }: { job: Job; onDone: () => void }) {
  const t = useTranslations('rider');
  const { blocked } = useRider();
  const nowMs = useServerNow(1_000);
  const [reason, setReason] = useState<FailReason | null>(null);
  const { wait, fail } = useNoHandOver(job, onDone);
  const readiness = reason && readinessOf(reason, job, nowMs);
  const failed = [wait, fail].find(({ state }) => state.kind === 'failed')?.state;
  const busy = wait.state.kind === 'busy' || fail.state.kind === 'busy';
  const starts = readiness === 'must-start';
  return (
    <div className={styles.choices}>
      <RadioCards
        legend={t('cannot.why')}
        name={`cannot-${job.deliveryId}`}
        value={reason}
        onChoose={setReason}
        choices={failReasons.map((value) => ({ value, label: t(`cannot.reasons.${value}`) }))}
      />
      {failed?.kind === 'failed' && <RiderFailure failure={failed.failure} />}
      <Button
        tone="main"
        size="huge"
        wide
        busy={busy}
        disabled={blocked !== null || reason === null || readiness === 'waiting'}
        onClick={() => {
          if (reason === null) return;
          if (starts) void wait.press(job.deliveryId);
          else void fail.press(reason);
        }}
      >
        {busy ? t('action.busy') : t(starts ? 'cannot.start' : 'cannot.confirm')}
      </Button>
      <p className={styles.why}>
        {blocked ? t(`blocked.${blocked}`) : readiness && readiness !== 'ready' && t(`cannot.${readiness}`)}
      </p>
    </div>
  );
}
