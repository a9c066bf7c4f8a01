'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { pages } from '@/lib/urls';

/** No form: the order was placed and its page is on the way (`orderId`), or there is nothing to order. */
export function CheckoutOver(props: { restaurantId: string; orderId: string | null }) {
  const t = useTranslations('checkout');
  if (props.orderId !== null) {
    return (
      <EmptyState
        picture="party-popper"
        heading="h1"
        sentence={t('placed.title')}
        detail={t('placed.words')}
        action={<ButtonLink href={pages.order(props.orderId)}>{t('placed.action')}</ButtonLink>}
      />
    );
  }
  return (
    <EmptyState
      picture="bowl-with-spoon"
      heading="h1"
      sentence={t('empty')}
      detail={t('emptyDetail')}
      action={
        <ButtonLink tone="main" href={pages.restaurant(props.restaurantId)}>
          {t('emptyAction')}
        </ButtonLink>
      }
    />
  );
}
