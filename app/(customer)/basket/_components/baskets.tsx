'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { UndoBar } from '@/components/basket/undo-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Screen } from '@/components/ui/screen';
import type { FoundAddress } from '@/contract/place';
import { basketCount } from '@/lib/basket/totals';
import { useBaskets } from '@/lib/basket/use-baskets';
import { pages } from '@/lib/urls';
import { BasketCard } from './basket-card';
import styles from './baskets-screen.module.css';
import { OtherBaskets } from './other-baskets';

/** One basket in full, the one touched last or the one chosen; the others wait below it, whole. */
export function Baskets(props: { place: FoundAddress | null; personId: string | null }) {
  const t = useTranslations('basket');
  const locale = useLocale();
  const { baskets, removal } = useBaskets();
  const [chosen, setChosen] = useState<string | null>(null);
  // The undo of a basket that ended with its last line stands where the basket stood.
  const ended = removal && !baskets.some((basket) => basket.restaurantId === removal.restaurantId);
  const undo = ended && <UndoBar restaurantId={removal.restaurantId} />;
  const open = baskets.find((basket) => basket.restaurantId === chosen) ?? baskets[0];
  if (!open) {
    return (
      <>
        <EmptyState
          picture="bowl-with-spoon"
          heading="h1"
          sentence={t('empty')}
          detail={t('emptyDetail')}
          action={
            <ButtonLink tone="main" href={pages.home()}>
              {t('emptyAction')}
            </ButtonLink>
          }
        />
        <div className={styles.undo}>{undo}</div>
      </>
    );
  }
  const others = baskets.filter((basket) => basket !== open);
  return (
    <Screen sentence={t('sentence', { name: open.restaurantName[locale], count: basketCount(open) })}>
      {undo}
      <BasketCard key={open.restaurantId} basket={open} {...props} />
      {others.length > 0 && <OtherBaskets baskets={others} onChoose={setChosen} />}
    </Screen>
  );
}
