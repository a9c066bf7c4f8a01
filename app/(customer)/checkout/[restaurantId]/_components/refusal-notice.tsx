'use client';

import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { handlers, pages } from '@/lib/urls';

/** An order that was certainly not placed for a reason outside the basket, or was placed before. */
export function RefusalNotice(props: {
  kind: 'signed-out' | 'forbidden' | 'not-placed' | 'placed-before';
  restaurantId: string;
}) {
  const t = useTranslations('checkout');
  const signIn = handlers.signIn(pages.checkout(props.restaurantId));
  const signInAsOther = handlers.signInAsOther(pages.checkout(props.restaurantId));
  switch (props.kind) {
    case 'signed-out':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={t('signedOut.title')}
          action={
            <ButtonLink document tone="strong" href={signIn}>
              {t('signedOut.action')}
            </ButtonLink>
          }
        >
          {t('signedOut.words')}
        </Notice>
      );
    case 'forbidden':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={t('forbidden.title')}
          action={
            <ButtonLink document href={signInAsOther}>
              {t('forbidden.action')}
            </ButtonLink>
          }
        >
          {t('forbidden.words')}
        </Notice>
      );
    case 'not-placed':
      return (
        <Notice tone="care" announce="alert" title={t('notPlaced.title')}>
          {t('notPlaced.words')}
        </Notice>
      );
    case 'placed-before':
      return (
        <Notice
          tone="care"
          announce="alert"
          title={t('placedBefore.title')}
          action={<ButtonLink href={pages.orders()}>{t('placedBefore.action')}</ButtonLink>}
        >
          {t('placedBefore.words')}
        </Notice>
      );
  }
}
