'use client';

import { BasketLines } from '@/components/basket/basket-lines';
import { PriceBreakdown } from '@/components/basket/price-breakdown';
import { Skeleton } from '@/components/ui/skeleton';
import type { Quote } from '@/contract/schemas/basket';
import type { DeliveryPricing } from '@/lib/basket/price-parts';
import type { Basket } from '@/lib/basket/types';
import type { Issue } from '@/lib/checkout/issues';
import styles from './order-card.module.css';

export interface OrderBodyProps {
  basket: Basket | null;
  quote: Quote | null;
  delivery: DeliveryPricing;
  /** Whether the price is of what is chosen now. */
  current: boolean;
  issues: readonly Issue[];
}

/** The lines, which can still be changed here, and how the total is made. */
export function OrderBody({ basket, quote, delivery, current, issues }: OrderBodyProps) {
  return (
    <>
      <div className={styles.lines}>
        {basket && <BasketLines basket={basket} quote={quote} issues={issues} />}
      </div>
      <div className={styles.price} data-current={current}>
        {quote ? <PriceBreakdown price={quote.price} delivery={delivery} /> : <Skeleton shape="card" />}
      </div>
    </>
  );
}
