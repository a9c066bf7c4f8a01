'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { BasketLines } from '@/components/basket/basket-lines';
import { PriceBreakdown } from '@/components/basket/price-breakdown';
import { QuoteFailed } from '@/components/basket/quote-failed';
import { useIssueText } from '@/components/basket/use-issue-text';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import type { FoundAddress } from '@/contract/place';
import { clear } from '@/lib/basket/store';
import type { Basket } from '@/lib/basket/types';
import { readDraft } from '@/lib/checkout/draft';
import { emptyForm } from '@/lib/checkout/form';
import { blocksOrdering, issuesToShow, toIssues } from '@/lib/checkout/issues';
import { toQuoteRequest } from '@/lib/checkout/requests';
import { useQuote } from '@/lib/checkout/use-quote';
import { formatDayTime, formatMinutesRange } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import styles from './basket-card.module.css';
import { BasketGap } from './basket-gap';

/**
 * One restaurant's basket: its lines, the server's price of it, what is in the way, and on to the checkout. What was
 * chosen at the checkout already (a coupon, a tip, to fetch it) is in the price here too.
 */
export function BasketCard(props: { basket: Basket; place: FoundAddress | null; personId: string | null }) {
  const { basket, place, personId } = props;
  const { restaurantId } = basket;
  const t = useTranslations('basket');
  const locale = useLocale();
  const [choices] = useState(() => (personId && readDraft(restaurantId, personId)?.form) || emptyForm);
  const now = { ...choices, when: 'asap' as const };
  const { quote, delivery, state, refresh } = useQuote(toQuoteRequest(basket, place, now));
  const issueText = useIssueText(quote?.timeZone);
  const issues = quote ? issuesToShow([], toIssues(quote.issues, quote.lines), now) : [];
  const said = issues.filter(({ place: at, code }) => at !== 'line' && code !== 'MIN_ORDER_NOT_MET');
  const later = quote?.issues.find(({ code }) => code === 'SLOT_REQUIRED');
  const blocked =
    state === 'gone' || issues.some((issue) => blocksOrdering(issue) && !(later && issue.place === 'store'));
  const isPickup = choices.serviceType === 'pickup';
  const titleId = `basket-${restaurantId}`;
  return (
    <Card as="section" className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {basket.restaurantName[locale]}
        </h2>
        <ButtonLink tone="quiet" href={pages.restaurant(restaurantId)}>
          {t('addMore')}
        </ButtonLink>
      </div>
      <BasketLines basket={basket} quote={quote} issues={issues} />
      {quote && <BasketGap quote={quote} />}
      {said.map((issue) => (
        <Notice key={issue.code} tone="care">
          {issueText(issue)}
        </Notice>
      ))}
      {quote ? <PriceBreakdown price={quote.price} delivery={delivery} /> : <Skeleton shape="card" />}
      {!place && !isPickup && (
        <ButtonLink href={pages.address(pages.basket())}>{t('choosePlace')}</ButtonLink>
      )}
      {quote?.etaMinutes && !blocked && !later && (
        <p className={styles.eta}>
          {t(isPickup ? 'etaPickup' : 'eta', { range: formatMinutesRange(quote.etaMinutes, locale) })}
        </p>
      )}
      {quote && later?.about?.at && (
        <p className={styles.eta}>
          {t('laterFrom', {
            time: formatDayTime(later.about.at, new Date().toISOString(), quote.timeZone, locale),
          })}
        </p>
      )}
      {(state === 'failed' || state === 'gone') && <QuoteFailed gone={state === 'gone'} onRetry={refresh} />}
      <div className={styles.actions}>
        <Button tone="quiet" onClick={() => clear(restaurantId)}>
          {t('clear')}
        </Button>
        {blocked ? (
          <Button size="large" disabled>
            {t('checkout')}
          </Button>
        ) : (
          <ButtonLink tone="main" size="large" href={pages.checkout(restaurantId)}>
            {later ? t('checkoutLater') : t('checkout')}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
