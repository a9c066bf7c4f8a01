'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Offer } from '@/contract/schemas/job';
import { formatDistance } from '@/lib/format/distance';
import { formatMoney } from '@/lib/format/money';
import { formatTime } from '@/lib/format/time';
import { OfferButtons } from './offer-buttons';
import styles from './offer-card.module.css';
import { OfferRing } from './offer-ring';
import { useRider } from './rider-context';

/** A proposal while a job is in hand: in brief, so that the job stays in view. */
export function OfferRow(props: { offer: Offer; onAnswering: (offerId: string) => void }) {
  const { offer } = props;
  const locale = useLocale();
  const payId = useId();
  return (
    <article className={`${styles.offer} ${styles.brief}`} aria-labelledby={payId}>
      <header className={styles.head}>
        <h2 id={payId} className={styles.pay}>
          {formatMoney(offer.feeMinor, locale)}
          <small>
            {offer.pickup.name[locale]} → {offer.dropoffDistrict[locale]} ·{' '}
            {formatDistance((offer.toPickupMetres ?? 0) + offer.toDropoffMetres)}
          </small>
        </h2>
        <OfferRing expiresAt={offer.expiresAt} />
      </header>
      <OfferButtons offer={offer} brief onAnswering={props.onAnswering} />
    </article>
  );
}

/** A proposal: what it pays, from where to which part of town, how far, how much, and how long one may think. */
export function OfferCard(props: { offer: Offer; onAnswering: (offerId: string) => void }) {
  const { offer } = props;
  const t = useTranslations('rider');
  const locale = useLocale();
  const { timeZone } = useRider();
  const payId = useId();
  return (
    <article className={styles.offer} aria-labelledby={payId}>
      <header className={styles.head}>
        <h2 id={payId} className={styles.pay}>
          <small>{t('offer.pay')}</small>
          {formatMoney(offer.feeMinor, locale)}
        </h2>
        <OfferRing expiresAt={offer.expiresAt} />
      </header>
      <dl className={styles.route}>
        <div className={styles.stop}>
          <dt>{t('offer.pickup')}</dt>
          <dd>
            {offer.pickup.name[locale]}
            <small>{offer.pickup.roadAddress[locale]}</small>
          </dd>
          {offer.toPickupMetres !== null && (
            <dd className={styles.metres}>
              {t('offer.toPickup', { distance: formatDistance(offer.toPickupMetres) })}
            </dd>
          )}
        </div>
        <div className={styles.stop}>
          <dt>{t('offer.dropoff')}</dt>
          <dd>{offer.dropoffDistrict[locale]}</dd>
          <dd className={styles.metres}>
            {t('offer.afterPickup', { distance: formatDistance(offer.toDropoffMetres) })}
          </dd>
        </div>
      </dl>
      <p className={styles.facts}>
        {offer.toPickupMetres !== null &&
          `${t('offer.total', { distance: formatDistance(offer.toPickupMetres + offer.toDropoffMetres) })} · `}
        {t('offer.items', { count: offer.itemCount })}
        {offer.readyBy && ` · ${t('offer.readyBy', { time: formatTime(offer.readyBy, timeZone) })}`}
      </p>
      <OfferButtons offer={offer} onAnswering={props.onAnswering} />
    </article>
  );
}
