'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { useIssueText } from '@/components/basket/use-issue-text';
import { Notice } from '@/components/ui/notice';
import { useOnDemand } from '@/components/ui/on-demand';
import { Screen } from '@/components/ui/screen';
import type { FoundAddress } from '@/contract/place';
import type { LocalizedText } from '@/contract/text';
import type { EtaMinutes } from '@/contract/time';
import type { Basket } from '@/lib/basket/types';
import { blocksOrdering, type Issue, type IssuePlace, issuesToShow, toIssues } from '@/lib/checkout/issues';
import type { CheckoutState } from '@/lib/checkout/use-checkout';
import { CheckoutContext } from './checkout-context';
import styles from './checkout-form.module.css';
import { issueSummary, phaseNotice, priceChangeSheet } from './live-parts';
import { OrderCard } from './order-card';
import { PayBar } from './pay-bar';
import { useSentence } from './use-sentence';

export interface CheckoutRestaurant {
  readonly id: string;
  readonly name: LocalizedText;
  readonly timeZone: string;
  readonly etaMinutes: EtaMinutes | null;
}

/** One page: where, when, to whom, how, for how much, and one button. What is wrong stands beside its field. */
export function CheckoutForm(props: {
  restaurant: CheckoutRestaurant;
  place: FoundAddress | null;
  basket: Basket | null;
  checkout: CheckoutState;
  knownIssues: readonly Issue[];
  children: ReactNode;
}) {
  const { restaurant, place, basket, checkout } = props;
  const { form, element, phase, issues: refused } = checkout;
  const { quote, delivery, state, refresh } = checkout.pricing;
  const t = useTranslations('checkout');
  const locale = useLocale();
  const issueText = useIssueText(restaurant.timeZone);
  const IssueSummary = useOnDemand(issueSummary);
  const PriceChangeSheet = useOnDemand(priceChangeSheet);
  const PhaseNotice = useOnDemand(phaseNotice);

  useEffect(() => {
    if (refused.length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-issue]')?.focus();
  }, [refused, element]);

  const quoted = quote ? toIssues(quote.issues, quote.lines) : props.knownIssues;
  const issues = issuesToShow(refused, quoted, form);
  const errorOf = (at: IssuePlace) =>
    issues
      .filter((issue) => issue.place === at)
      .map(issueText)
      .join(' ') || undefined;
  const blocking = issues.find(blocksOrdering);
  const storeIssue = errorOf('store') ?? errorOf('form');
  // Another address was chosen and its page is on the way: neither price nor place are right for it yet.
  const moving = place !== null && form.roadAddress !== place.roadAddress;
  const asking = state === 'asking' || moving;
  const failed = state === 'failed' || state === 'gone';
  const sentence = useSentence({
    form,
    hasPlace: place !== null,
    etaMinutes: quote ? quote.etaMinutes : restaurant.etaMinutes,
    timeZone: restaurant.timeZone,
  });
  const { id: restaurantId, timeZone } = restaurant;
  const position = place?.position ?? null;
  const { change } = checkout;
  const share = { restaurantId, timeZone, position, form, change, quote, asking, errorOf };
  return (
    <Screen wide eyebrow={restaurant.name[locale]} sentence={sentence}>
      <form
        ref={element}
        className={styles.form}
        noValidate
        onInput={checkout.onFields}
        onSubmit={(event) => {
          event.preventDefault();
          checkout.submit();
        }}
      >
        <fieldset className={styles.cards} disabled={phase.kind === 'unknown' || phase.kind === 'waiting'}>
          <noscript>
            <Notice tone="care">{t('noScript')}</Notice>
          </noscript>
          {IssueSummary && refused.length > 0 && <IssueSummary issues={issues} timeZone={timeZone} />}
          {storeIssue && (
            <div id="checkout-store" data-issue="" tabIndex={-1}>
              <Notice tone="care">{storeIssue}</Notice>
            </div>
          )}
          <CheckoutContext value={share}>{props.children}</CheckoutContext>
        </fieldset>
        <div className={styles.aside}>
          <OrderCard
            restaurantId={restaurantId}
            basket={basket}
            quote={quote}
            delivery={delivery}
            current={!asking}
            issues={issues}
          />
          <PayBar
            quote={quote}
            delivery={delivery}
            asking={asking}
            sending={phase.kind === 'sending'}
            locked={['unknown', 'waiting', 'signed-out'].includes(phase.kind) || failed}
            waiting={phase.kind === 'waiting' || phase.kind === 'unknown'}
            blocked={blocking && issueText(blocking)}
            aside={blocking?.place === 'store' ? 'checkout-store' : undefined}
            found={refused.length > 0 ? issues.length : 0}
          >
            {PhaseNotice && (
              <PhaseNotice
                phase={phase}
                priceFailed={state === 'failed' || state === 'gone' ? state : null}
                restaurantId={restaurantId}
                onFindOut={() => checkout.findOut()}
                onEdit={checkout.edit}
                onAskPrice={refresh}
              />
            )}
          </PayBar>
        </div>
      </form>
      {PriceChangeSheet && phase.kind === 'price-changed' && (
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
      )}
    </Screen>
  );
}
