'use client';

import { useLocale, useTranslations } from 'next-intl';
import { UndoBar } from '@/components/basket/undo-bar';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Screen } from '@/components/ui/screen';
import { Skeleton } from '@/components/ui/skeleton';
import type { FoundAddress } from '@/contract/place';
import { basketCount } from '@/lib/basket/totals';
import { useBaskets } from '@/lib/basket/use-baskets';
import { pages } from '@/lib/urls';
import { BasketCard } from './basket-card';
import styles from './baskets-screen.module.css';

/** The baskets side by side, the one touched last first and with the main button. */
export function BasketsScreen({ place }: { place: FoundAddress | null }) {
  const t = useTranslations('basket');
  const locale = useLocale();
  const { ready, baskets, removal } = useBaskets();
  if (!ready) {
    return (
      <Screen sentence={t('waiting')}>
        <Skeleton shape="card" className={styles.waiting} />
      </Screen>
    );
  }
  const [first] = baskets;
  // The undo of a basket that ended with its last line stands where the basket stood.
  const ended = removal && !baskets.some((basket) => basket.restaurantId === removal.restaurantId);
  const undo = ended && <UndoBar restaurantId={removal.restaurantId} />;
  if (!first) {
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
  const sentence =
    baskets.length === 1
      ? t('sentence', { name: first.restaurantName[locale], count: basketCount(first) })
      : t('sentenceMany', { count: baskets.length });
  return (
    <Screen sentence={sentence}>
      {undo}
      {baskets.map((basket) => (
        <BasketCard key={basket.restaurantId} basket={basket} place={place} main={basket === first} />
      ))}
    </Screen>
  );
}
