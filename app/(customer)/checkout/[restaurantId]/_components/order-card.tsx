'use client';

import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import type { Quote } from '@/contract/schemas/basket';
import type { Basket } from '@/lib/basket/types';
import type { Issue } from '@/lib/checkout/issues';
import { pages } from '@/lib/urls';
import styles from './order-card.module.css';
import section from './section.module.css';

// The basket lives in the browser, so the server's page has nothing of it to wake up.
const BasketLines = lazy(() =>
  import('@/components/basket/basket-lines').then((module) => ({ default: module.BasketLines })),
);
const PriceBreakdown = lazy(() =>
  import('@/components/basket/price-breakdown').then((module) => ({ default: module.PriceBreakdown })),
);

/** What is ordered and how the total is made; lines can still be changed here. */
export function OrderCard(props: {
  restaurantId: string;
  basket: Basket | null;
  quote: Quote | null;
  /** Whether there is a place to price the delivery to. */
  deliveryKnown: boolean;
  current: boolean;
  issues: readonly Issue[];
}) {
  const { basket, quote } = props;
  const t = useTranslations('checkout.order');
  const waiting = <Skeleton shape="card" className={styles.waiting} />;
  return (
    <Card as="section" className={styles.order} aria-labelledby="order-title">
      <div className={section.head}>
        <h2 id="order-title" className={styles.title}>
          {t('title')}
        </h2>
        <ButtonLink tone="quiet" href={pages.restaurant(props.restaurantId)}>
          {t('addMore')}
        </ButtonLink>
      </div>
      <div className={styles.lines}>
        <Suspense fallback={waiting}>
          {basket ? <BasketLines basket={basket} quote={quote} issues={props.issues} /> : waiting}
        </Suspense>
      </div>
      <div className={styles.price} data-current={props.current}>
        <Suspense fallback={<Skeleton shape="card" />}>
          {quote ? (
            <PriceBreakdown price={quote.price} deliveryKnown={props.deliveryKnown} />
          ) : (
            <Skeleton shape="card" />
          )}
        </Suspense>
      </div>
    </Card>
  );
}
