'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { secondsLeft } from '../work/countdown';
import { useServerNow } from '../work/server-clock';
import styles from './offer-card.module.css';

/** The time left to answer, as a ring that empties and as seconds. Silent: the offer was said when it came. */
export function OfferRing({ expiresAt }: { expiresAt: string }) {
  const t = useTranslations('rider');
  const left = secondsLeft(expiresAt, useServerNow());
  const [whole] = useState(() => Math.max(left, 1));
  const share = Math.min(1, left / whole);
  return (
    <span className={styles.ring} role="timer" aria-live="off">
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <circle cx="24" cy="24" r="21" className={styles.ringTrack} />
        <circle
          cx="24"
          cy="24"
          r="21"
          className={styles.ringLeft}
          pathLength="100"
          strokeDasharray={`${share * 100} 100`}
        />
      </svg>
      <span>{left > 0 ? t('offer.seconds', { seconds: left }) : t('offer.over')}</span>
    </span>
  );
}
