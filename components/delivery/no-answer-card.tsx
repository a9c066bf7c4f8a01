'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Job } from '@/contract/schemas/job';
import { formatClock } from '@/lib/format/clock';
import { formatTime } from '@/lib/format/time';
import { useServerNow } from '../work/server-clock';
import styles from './job.module.css';
import { useRider } from './rider-context';
import { RiderFailure } from './rider-failure';
import { useNoHandOver } from './use-no-hand-over';

/** Nobody answers: how long to wait still, by the server's clock, and afterwards the way on. */
export function NoAnswerCard({ job, until }: { job: Job; until: string }) {
  const t = useTranslations('rider.noAnswer');
  const { timeZone, blocked } = useRider();
  const leftMs = Date.parse(until) - useServerNow(1_000);
  const { fail } = useNoHandOver(job);
  const busy = fail.state.kind === 'busy';
  return (
    <Card className={styles.door}>
      <p className={styles.strong}>{t(leftMs > 0 ? 'waiting' : 'over')}</p>
      {leftMs > 0 ? (
        <p className={styles.facts}>
          <span role="timer" aria-live="off" className={styles.amount}>
            {formatClock(leftMs)}
          </span>
          <br />
          {t('until', { time: formatTime(until, timeZone) })}
        </p>
      ) : (
        <>
          {fail.state.kind === 'failed' && <RiderFailure failure={fail.state.failure} />}
          <Button
            tone="strong"
            size="large"
            wide
            busy={busy}
            disabled={blocked !== null}
            onClick={() => void fail.press('no_answer')}
          >
            {busy ? t('busy') : t('giveUp')}
          </Button>
        </>
      )}
    </Card>
  );
}
