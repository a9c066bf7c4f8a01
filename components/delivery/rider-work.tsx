'use client';
import { useTranslations } from 'next-intl';
import type { Job, RiderShift } from '@/contract/schemas/job';
import type { Connection } from '../work/connection';
import { JobTabs } from './job-tabs';
import { JobView } from './job-view';
import { OffDuty } from './off-duty';
import { OfferAnnouncer } from './offer-announcer';
import { OfferCard } from './offer-card';
import type { News } from './rider-context';
import { RiderNotices } from './rider-notices';
import styles from './rider-screen.module.css';
import { ShiftBar } from './shift-bar';
import { useAvailability } from './use-availability';
import type { usePosition } from './use-position';
import { Waiting } from './waiting';

/** The bar, what others did meanwhile, offers, and the job in hand or what to do without one. */
export function RiderWork(props: {
  shift: RiderShift;
  connection: Connection;
  position: ReturnType<typeof usePosition>;
  jobs: readonly Job[];
  current: Job | null;
  news: News | null;
  onSeen: () => void;
  onLeave: () => void;
  onChoose: (deliveryId: string) => void;
  onAnswering: (offerId: string) => void;
}) {
  const { shift, position, current } = props;
  const t = useTranslations('rider');
  const availability = useAvailability(position.position);
  const offers = shift.offers.filter(
    (offer) => !props.jobs.some((job) => job.deliveryId === offer.deliveryId),
  );
  return (
    <div className={styles.screen}>
      <ShiftBar shift={shift} availability={availability} />
      <p role="status" className={styles.status}>
        {props.connection.kind === 'wavering' && t('connection.wavering')}
      </p>
      <RiderNotices connection={props.connection} news={props.news} onSeen={props.onSeen} />
      <OfferAnnouncer offers={offers} />
      {offers.map((offer) => (
        <OfferCard key={offer.id} offer={offer} onAnswering={props.onAnswering} />
      ))}
      <JobTabs jobs={props.jobs} currentId={current?.deliveryId ?? ''} onChoose={props.onChoose} />
      {current && (
        <JobView
          key={current.deliveryId}
          job={current}
          here={position.position}
          others={props.jobs.length > 0}
          onLeave={props.onLeave}
        />
      )}
      {!current && !shift.online && <OffDuty shift={shift} availability={availability} />}
      {!current && shift.online && offers.length === 0 && <Waiting position={position} />}
    </div>
  );
}
