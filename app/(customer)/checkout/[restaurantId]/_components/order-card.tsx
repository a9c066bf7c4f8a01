'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { useOnDemand } from '@/components/ui/on-demand';
import { Skeleton } from '@/components/ui/skeleton';
import { pages } from '@/lib/urls';
import { orderBody } from './live-parts';
import type { OrderBodyProps } from './order-body';
import styles from './order-card.module.css';
import section from './section.module.css';

/** What is ordered. The basket lives in the browser, so the server's page has nothing of it to wake up. */
export function OrderCard({ restaurantId, ...body }: OrderBodyProps & { restaurantId: string }) {
  const t = useTranslations('checkout.order');
  const OrderBody = useOnDemand(orderBody);
  return (
    <Card as="section" className={styles.order} aria-labelledby="order-title">
      <div className={section.head}>
        <h2 id="order-title" className={styles.title}>
          {t('title')}
        </h2>
        <ButtonLink tone="quiet" href={pages.restaurant(restaurantId)}>
          {t('addMore')}
        </ButtonLink>
      </div>
      {OrderBody ? <OrderBody {...body} /> : <Skeleton shape="card" className={styles.waiting} />}
    </Card>
  );
}
