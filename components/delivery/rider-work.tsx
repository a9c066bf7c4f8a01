'use client';
import { useTranslations } from 'next-intl';
import type { Job, RiderShift } from '@/contract/schemas/job';
import type { Connection } from '../work/connection';
import { JobTabs } from './job-tabs';
import { JobView } from './job-view';
import { OffDuty } from './off-duty';
import { OfferAnnouncer } from './offer-announcer';
import { OfferCard, OfferRow } from './offer-card';
import { type News, useRider } from './rider-context';
import { RiderNotices } from './rider-notices';
import styles from './rider-screen.module.css';
import { ShiftBar } from './shift-bar';
import { useAvailability } from './use-availability';
import { useReadyParts } from './use-ready-parts';
import { Waiting } from './waiting';

/** The bar, what others did meanwhile, offers, and the job in hand or what to do without one. */
export function RiderWork(props: {
  shift: RiderShift;
  connection: Connection;
  jobs: readonly Job[];
  current: Job | null;
  news: News | null;
  onSeen: () => void;
  onLeave: () => void;
  onChoose: (deliveryId: string) => void;
  onAnswering: (offerId: string) => void;
}) {
  const { shift, current } = props;
  const { position } = useRider();
  const t = useTranslations('rider');
  const availability = useAvailability(position.position);
  useReadyParts();
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
      {!current && offers.length > 0 && (
        <h1 className={styles.sentence}>{t('offer.sentence', { count: offers.length })}</h1>
      )}
      {offers.length > 0 && (
        <div className={current ? styles.offersAside : styles.offers}>
          {offers.map((offer) => {
            const Shown = current ? OfferRow : OfferCard;
            return <Shown key={offer.id} offer={offer} onAnswering={props.onAnswering} />;
          })}
        </div>
      )}
      {props.jobs.length > 1 && (
        <JobTabs jobs={props.jobs} currentId={current?.deliveryId ?? ''} onChoose={props.onChoose} />
      )}
      {current && (
        <JobView
          key={current.deliveryId}
          job={current}
          others={props.jobs.length > 0}
          onLeave={props.onLeave}
        />
      )}
      {!current && !shift.online && <OffDuty shift={shift} availability={availability} />}
      {!current && shift.online && offers.length === 0 && <Waiting />}
    </div>
  );
}
