'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import type { Job } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/on-demand';
import styles from './job.module.css';
import { JobFoot } from './job-foot';
import { JobScreen } from './job-screen';
import { usePickupPlace } from './places';
import { useRider } from './rider-context';
import { RiderFailure } from './rider-failure';
import { useJobPress } from './use-job-press';

/** It could not be handed over: bring the bag back, try once more, or say that the food is gone. */
export function AfterFailure({ job }: { job: Job }) {
  const t = useTranslations('rider');
  const { blocked } = useRider();
  const place = usePickupPlace(job);
  const [spoiled, setSpoiled] = useState(false);
  const params = { deliveryId: job.deliveryId };
  const bringBack = useJobPress((_press: 'return', idempotencyKey) =>
    callApi('returnDelivery', { params, idempotencyKey }),
  );
  const again = useJobPress((_press: 'again', idempotencyKey) =>
    callApi('reattemptDelivery', { params, idempotencyKey }),
  );
  const dispose = useJobPress((_press: 'dispose', idempotencyKey) =>
    callApi('disposeDelivery', { params, idempotencyKey }),
  );
  const busy = [bringBack, again, dispose].some(({ state }) => state.kind === 'busy');
  const failed = [again, dispose].find(({ state }) => state.kind === 'failed')?.state;
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={spoiled ? dispose.state : bringBack.state}
          words={t(spoiled ? 'failed.dispose' : 'failed.return')}
          onPress={() => void (spoiled ? dispose.press('dispose') : bringBack.press('return'))}
        />
      }
    >
      <Notice tone="care">{t('failed.money')}</Notice>
      {failed?.kind === 'failed' && <RiderFailure failure={failed.failure} />}
      <Button
        size="large"
        wide
        busy={busy}
        disabled={blocked !== null}
        onClick={() => void again.press('again')}
      >
        {t('failed.again')}
      </Button>
      <Checkbox
        card
        label={t('failed.spoiled')}
        checked={spoiled}
        onChange={(event) => setSpoiled(event.target.checked)}
      />
      <p className={styles.facts}>{t('failed.hint')}</p>
    </JobScreen>
  );
}

/** On the way back with the bag; the kitchen says when it is there. */
export function BringBack({ job }: { job: Job }) {
  const t = useTranslations('rider');
  const locale = useLocale();
  const place = usePickupPlace(job);
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={{ kind: 'idle' }}
          words={t('failed.handedBack')}
          missing={t('failed.waitForKitchen')}
          onPress={() => {}}
        />
      }
    >
      <p className={styles.address}>{job.pickup.roadAddress[locale]}</p>
      <p className={styles.strong}>{job.code}</p>
    </JobScreen>
  );
}
