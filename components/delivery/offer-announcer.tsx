'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Offer } from '@/contract/schemas/job';
import { formatMoney } from '@/lib/format/money';
import { secondsLeft } from '../work/countdown';
import { useServerNow } from '../work/server-clock';

/** Says an offer once when it comes, with the time there was then. */
export function OfferAnnouncer({ offers }: { offers: readonly Offer[] }) {
  return (
    <VisuallyHidden live="assertive">
      {offers.map((offer) => (
        <OfferWords key={offer.id} offer={offer} />
      ))}
    </VisuallyHidden>
  );
}

function OfferWords({ offer }: { offer: Offer }) {
  const t = useTranslations('rider');
  const locale = useLocale();
  const nowMs = useServerNow();
  // As it was when the offer came: words that changed would be said again.
  const [seconds] = useState(() => secondsLeft(offer.expiresAt, nowMs));
  return t('offer.announce', {
    pay: formatMoney(offer.feeMinor, locale),
    restaurant: offer.pickup.name[locale],
    seconds,
  });
}
