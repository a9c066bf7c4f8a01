'use client';

import { useTranslations } from 'next-intl';
import { onDemand, useOnDemand } from '@/components/ui/on-demand';
import { Screen } from '@/components/ui/screen';
import { Skeleton } from '@/components/ui/skeleton';
import type { FoundAddress } from '@/contract/place';
import { useBaskets } from '@/lib/basket/use-baskets';
import styles from './baskets-screen.module.css';

const baskets = onDemand(() => import('./baskets').then((module) => module.Baskets));
// Not with the first script, but while that one starts: there is nothing to see here without it.
if (typeof window !== 'undefined') baskets.load();

/** The baskets of this browser, once it has opened them: the server knows nothing of them. */
export function BasketsScreen(props: { place: FoundAddress | null; personId: string | null }) {
  const t = useTranslations('basket');
  const { ready } = useBaskets();
  const Baskets = useOnDemand(baskets);
  if (ready && Baskets) return <Baskets {...props} />;
  return (
    <Screen sentence={t('waiting')}>
      <Skeleton shape="card" className={styles.waiting} />
    </Screen>
  );
}
