'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Seal } from '@/components/ui/seal';
import type { Job } from '@/contract/schemas/job';
import { callApi } from '@/lib/api/on-demand';
import { readCode } from './bag-code';
import { BagFacts, BagItems } from './bag-summary';
import styles from './job.module.css';
import { JobFoot } from './job-foot';
import { JobScreen } from './job-screen';
import { usePickupPlace } from './places';
import { useJobPress } from './use-job-press';

/** The bag is ready: compare its code by eye, or type what stands on it, and take it. */
export function CheckCode({ job }: { job: Job }) {
  const t = useTranslations('rider');
  const place = usePickupPlace(job);
  const [typing, setTyping] = useState(false);
  const [ticked, setTicked] = useState(false);
  const [typed, setTyped] = useState('');
  const pickUp = useJobPress((code: string, idempotencyKey) =>
    callApi('pickUpDelivery', {
      params: { deliveryId: job.deliveryId },
      body: { code },
      idempotencyKey,
    }),
  );
  const code = typing ? readCode(typed) : ticked ? job.code : null;
  return (
    <JobScreen
      job={job}
      foot={
        <JobFoot
          job={job}
          place={place}
          state={pickUp.state}
          words={t('action.pickUp')}
          missing={code ? null : t('job.codeFirst')}
          onPress={() => code && void pickUp.press(code)}
        />
      }
    >
      <Card className={styles.bag}>
        <Seal size="large">{job.code}</Seal>
        <div>
          <p className={styles.strong}>{t('job.sameCode')}</p>
          <p className={styles.facts}>
            <BagFacts job={job} />
          </p>
        </div>
        <BagItems items={job.items} />
      </Card>
      {typing ? (
        <Field
          label={t('job.typeLabel')}
          hint={t('job.typeHint')}
          value={typed}
          autoComplete="off"
          autoCapitalize="characters"
          onChange={(event) => {
            pickUp.clear();
            setTyped(event.target.value);
          }}
        />
      ) : (
        <Checkbox
          card
          label={t('job.tick', { code: job.code })}
          checked={ticked}
          onChange={(event) => {
            pickUp.clear();
            setTicked(event.target.checked);
          }}
        />
      )}
      <Button
        tone="quiet"
        onClick={() => {
          pickUp.clear();
          setTyping(!typing);
        }}
      >
        {t(typing ? 'job.tickInstead' : 'job.typeInstead')}
      </Button>
    </JobScreen>
  );
}
