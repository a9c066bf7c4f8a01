'use client';

import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { QuoteFailed } from '@/components/basket/quote-failed';
import { useIssueText } from '@/components/basket/use-issue-text';
import { Notice } from '@/components/ui/notice';
import { Screen } from '@/components/ui/screen';
import type { FoundAddress } from '@/contract/place';
import type { LocalizedText } from '@/contract/text';
import type { EtaMinutes } from '@/contract/time';
import type { Basket } from '@/lib/basket/types';
import { blocksOrdering, type Issue, type IssuePlace, issuesToShow, toIssues } from '@/lib/checkout/issues';
import type { CheckoutState } from '@/lib/checkout/use-checkout';
import type { QuoteState } from '@/lib/checkout/use-quote';
import { formatMinutesRange } from '@/lib/format/time';
import { AddressCard } from './address-card';
import styles from './checkout-form.module.css';
import { ContactCard } from './contact-card';
import { OrderCard } from './order-card';
import { PayBar } from './pay-bar';
import { PaymentCard } from './payment-card';
import { PhaseNotice } from './phase-notice';
import { WishesCard } from './wishes-card';

// Most orders never need it: it comes when a price has changed.
const PriceChangeSheet = lazy(() =>
  import('./price-change-sheet').then((module) => ({ default: module.PriceChangeSheet })),
);

export interface CheckoutRestaurant {
  readonly id: string;
  readonly name: LocalizedText;
  readonly timeZone: string;
  readonly etaMinutes: EtaMinutes | null;
}

/** One page: where, to whom, how, for how much, and one button. What is wrong stands beside its field. */
export function CheckoutForm(props: {
  restaurant: CheckoutRestaurant;
  place: FoundAddress | null;
  basket: Basket | null;
  pricing: QuoteState;
  checkout: CheckoutState;
  knownIssues: readonly Issue[];
}) {
  const { restaurant, place, basket, checkout } = props;
  const { quote, state, refresh } = props.pricing;
  const { form, setForm, phase, issues: refused } = checkout;
  const t = useTranslations('checkout');
  const locale = useLocale();
  const issueText = useIssueText(restaurant.timeZone);
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (refused.length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-issue]')?.focus();
  }, [refused]);

  const issues = issuesToShow(refused, quote ? toIssues(quote.issues, quote.lines) : props.knownIssues);
  const errorOf = (at: IssuePlace) =>
    issues
      .filter((issue) => issue.place === at)
      .map(issueText)
      .join(' ') || undefined;
  const section = { form, setForm, errorOf };
  const blocking = issues.find(blocksOrdering);
  const storeIssue = errorOf('store') ?? errorOf('form');
  const eta = quote ? quote.etaMinutes : restaurant.etaMinutes;
  const failed = state === 'failed' || state === 'gone';
  const locked = phase.kind === 'unknown' || phase.kind === 'signed-out' || failed;
  return (
    <Screen
      wide
      eyebrow={restaurant.name[locale]}
      sentence={
        eta
          ? t.rich('sentenceEta', {
              range: formatMinutesRange(eta, locale),
              keep: (range) => <span className={styles.keep}>{range}</span>,
            })
          : t('sentence')
      }
    >
      <form
        ref={element}
        className={styles.form}
        data-checkout=""
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          checkout.submit();
        }}
      >
        <fieldset className={styles.cards} disabled={phase.kind === 'unknown'}>
          <noscript>
            <Notice tone="care">{t('noScript')}</Notice>
          </noscript>
          {storeIssue && (
            <div id="store-issue">
              <Notice tone="care">{storeIssue}</Notice>
            </div>
          )}
          <AddressCard {...section} restaurantId={restaurant.id} place={place} />
          <ContactCard {...section} />
          <WishesCard {...section} ready={checkout.ready} />
          <PaymentCard {...section} />
        </fieldset>
        <div className={styles.aside}>
          <OrderCard
            restaurantId={restaurant.id}
            basket={basket}
            quote={quote}
            deliveryKnown={place !== null}
            current={state === 'current'}
            issues={issues}
          />
          <PayBar
            quote={quote}
            asking={state === 'asking'}
            sending={phase.kind === 'sending'}
            locked={locked}
            blocked={blocking && issueText(blocking)}
            aside={blocking?.place === 'store' ? 'store-issue' : undefined}
            found={refused.length}
          >
            <PhaseNotice phase={phase} restaurantId={restaurant.id} onFindOut={checkout.findOut} />
            {failed && <QuoteFailed gone={state === 'gone'} onRetry={refresh} />}
          </PayBar>
        </div>
      </form>
      {phase.kind === 'price-changed' && (
        <Suspense>
          <PriceChangeSheet
            agreed={phase.agreed}
            now={phase.quote}
            onContinue={checkout.submit}
            onClose={checkout.edit}
            onCheck={() => {
              checkout.edit();
              refresh();
            }}
          />
        </Suspense>
      )}
    </Screen>
  );
}
