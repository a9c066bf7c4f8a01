'use client';

import { useTranslations } from 'next-intl';
import type { ButtonLook } from '@/components/ui/button-classes';
import { SheetButton } from '@/components/ui/sheet-button';
import type { BasketOwner } from '@/lib/basket/types';

/** Has an earlier order again: what changed since is said before anything goes into the basket. */
export function ReorderPart(props: { orderId: string; owner: BasketOwner; look?: ButtonLook }) {
  const { orderId, owner, look } = props;
  const t = useTranslations('after.reorder');
  return (
    <SheetButton
      {...look}
      load={() => import('./reorder-sheet')}
      render={({ ReorderSheet }, state) => <ReorderSheet {...state} orderId={orderId} owner={owner} />}
    >
      {t('button')}
    </SheetButton>
  );
}
