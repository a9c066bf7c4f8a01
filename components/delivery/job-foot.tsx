'use client';
import { useTranslations } from 'next-intl';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Job } from '@/contract/schemas/job';
import type { MapPlace } from '@/lib/urls';
import type { PressState } from '../work/use-press';
import styles from './job.module.css';
import { useRider } from './rider-context';
import { RiderFailure } from './rider-failure';

// They come with the press that asks for them.
const JobSheets = lazy(() => import('./job-sheets').then((module) => ({ default: module.JobSheets })));

/**
 * The thumb's reach: the way there, help, and the one big button. `missing` says why it cannot be pressed yet.
 */
export function JobFoot(props: {
  job: Job;
  place: MapPlace;
  state: PressState;
  words: string;
  missing?: string | null;
  onPress: () => void;
}) {
  const t = useTranslations('rider');
  const { blocked } = useRider();
  const [sheet, setSheet] = useState<'navigate' | 'problem' | null>(null);
  const [asked, setAsked] = useState(false);
  function ask(which: 'navigate' | 'problem') {
    setAsked(true);
    setSheet(which);
  }
  const busy = props.state.kind === 'busy';
  const why = blocked ? t(`blocked.${blocked}`) : (props.missing ?? null);
  return (
    <div className={styles.foot}>
      {props.state.kind === 'failed' && <RiderFailure failure={props.state.failure} />}
      <div className={styles.pair}>
        <Button size="large" onClick={() => ask('navigate')}>
          {t('action.navigate')}
        </Button>
        <Button size="large" onClick={() => ask('problem')}>
          {t('action.problem')}
        </Button>
      </div>
      <Button tone="main" size="huge" wide busy={busy} disabled={why !== null} onClick={props.onPress}>
        {busy ? t('action.busy') : props.words}
      </Button>
      {why && <p className={styles.why}>{why}</p>}
      {asked && (
        <Suspense>
          <JobSheets job={props.job} place={props.place} open={sheet} onClose={() => setSheet(null)} />
        </Suspense>
      )}
    </div>
  );
}
