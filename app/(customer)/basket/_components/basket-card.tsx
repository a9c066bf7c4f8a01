'use client';

import { useLocale, useTranslations } from 'next-intl';
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
import { toQuoteRequest } from '@/lib/checkout/form';
import { blocksOrdering, issuesToShow, toIssues } from '@/lib/checkout/issues';
import { useQuote } from '@/lib/checkout/use-quote';
import { formatMinutesRange } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import styles from './basket-card.module.css';

/** One restaurant's basket: its lines, the server's price of it, what is in the way, and on to the checkout. */
export function BasketCard(props: { basket: Basket; place: FoundAddress | null; main: boolean }) {
  const { basket, place, main } = props;
  const t = useTranslations('basket');
  const locale = useLocale();
  const issueText = useIssueText();
  const { quote, state, refresh } = useQuote(toQuoteRequest(basket, place));
  const issues = quote ? issuesToShow([], toIssues(quote.issues, quote.lines)) : [];
  const said = issues.filter((issue) => issue.place !== 'line');
  const blocked = state === 'gone' || issues.some(blocksOrdering);
  const titleId = `basket-${basket.restaurantId}`;
  return (
    <Card as="section" className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {basket.restaurantName[locale]}
        </h2>
        <ButtonLink tone="quiet" href={pages.restaurant(basket.restaurantId)}>
          {t('addMore')}
        </ButtonLink>
      </div>
      <BasketLines basket={basket} quote={quote} issues={issues} />
      {said.map((issue) => (
        <Notice key={issue.code} tone="care">
          {issueText(issue)}
        </Notice>
      ))}
      {quote ? (
        <PriceBreakdown price={quote.price} deliveryKnown={place !== null} />
      ) : (
        <Skeleton shape="card" />
      )}
      {!place && <ButtonLink href={pages.address(pages.basket())}>{t('choosePlace')}</ButtonLink>}
      {quote?.etaMinutes && !blocked && (
        <p className={styles.eta}>{t('eta', { range: formatMinutesRange(quote.etaMinutes, locale) })}</p>
      )}
      {(state === 'failed' || state === 'gone') && <QuoteFailed gone={state === 'gone'} onRetry={refresh} />}
      <div className={styles.actions}>
        <Button tone="quiet" onClick={() => clear(basket.restaurantId)}>
          {t('clear')}
        </Button>
        {blocked ? (
          <Button size="large" disabled>
            {t('checkout')}
          </Button>
        ) : (
          <ButtonLink tone={main ? 'main' : 'strong'} size="large" href={pages.checkout(basket.restaurantId)}>
            {t('checkout')}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
