'use client';
import { useTimeZone } from 'next-intl';
import { useCallback, useState } from 'react';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';
import type { Job, RiderShift } from '@/contract/schemas/job';
import { type Live, useLive } from '@/lib/live/use-live';
import { handlers, pages } from '@/lib/urls';
import { blockedBy } from '../work/connection';
import { ServerClockProvider } from '../work/server-clock';
import { useConnection } from '../work/use-connection';
import { useSound } from '../work/use-sound';
import { useWakeLock } from '../work/use-wake-lock';
import { type News, RiderContext } from './rider-context';
import { RiderWork } from './rider-work';
import { useHeartbeat } from './use-heartbeat';
import { useOffers } from './use-offers';
import { usePosition } from './use-position';
import { useRiderJobs } from './use-rider-jobs';
import { useUnlockedSound } from './use-unlocked-sound';

const riderGone = onDemand(() => import('./rider-gone').then((module) => module.RiderGone));

/** The rider's page, from what the server page has read. */
export function RiderScreen({ initial }: { initial: RiderShift }) {
  const live = useLive('getShift', {}, initial, { whenHidden: 'live' });
  return (
    <ServerClockProvider now={live.data.now}>
      {live.status === 'gone' ? <Gone /> : <LiveRider live={live} />}
    </ServerClockProvider>
  );
}

function Gone() {
  const RiderGone = useOnDemand(riderGone);
  return RiderGone && <RiderGone />;
}

function LiveRider({ live }: { live: Live<RiderShift> }) {
  const shift = live.data;
  const timeZone = useTimeZone() ?? 'Asia/Seoul';
  const connection = useConnection(live);
  const position = usePosition();
  const { sound } = useSound();
  const [news, setNews] = useState<News | null>(null);
  const onGone = useCallback((job: Job) => {
    setNews({ kind: job.status === 'returning' ? 'returned' : 'job-gone', code: job.code });
  }, []);
  const onPassed = useCallback(() => setNews((known) => known ?? { kind: 'passed' }), []);
  const { jobs, current, onJob, onGivenBack, leave, choose } = useRiderJobs(shift, onGone);
  const onAnswering = useOffers(shift.offers, sound, onPassed);
  useUnlockedSound(sound, shift.online);
  useWakeLock(shift.online || current !== null);
  useHeartbeat(shift.online, position.position, live.refresh);

  return (
    <RiderContext
      value={{
        timeZone,
        position,
        blocked: blockedBy(connection),
        signInUrl: handlers.signIn(pages.rider()),
        onShift: (heard) => live.apply(() => heard),
        onJob,
        onGivenBack: (deliveryId, heard) => {
          onGivenBack(deliveryId);
          live.apply(() => heard);
        },
        onNews: setNews,
        refresh: live.refresh,
      }}
    >
      <RiderWork
        shift={shift}
        connection={connection}
        jobs={jobs}
        current={current}
        news={news}
        onSeen={() => setNews(null)}
        onLeave={leave}
        onChoose={choose}
        onAnswering={onAnswering}
      />
    </RiderContext>
  );
}
