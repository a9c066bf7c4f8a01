'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { startTransition, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { MenuItem, Restaurant } from '@/contract/schemas/restaurant';
import { callApi } from '@/lib/api/on-demand';
import { formatMoney } from '@/lib/format/money';
import { useFresh } from '@/lib/live/use-fresh';
import { type MenuChange, menuChanges } from './menu-changes';
import styles from './menu-news.module.css';

/** As many as one takes in at a glance; the menu below shows them all. */
const namedAtMost = 3;

/**
 * Keeps a menu true while somebody reads it: looks now and then, brings the page up to date where it is not, and says
 * which dishes changed. What one has opened or chosen stays.
 */
export function MenuNews(props: {
  restaurant: Pick<Restaurant, 'id' | 'menuVersion' | 'opening'>;
  items: readonly MenuItem[];
}) {
  const { items, restaurant } = props;
  const { id: restaurantId, menuVersion, opening } = restaurant;
  const t = useTranslations('menu.news');
  const locale = useLocale();
  const router = useRouter();
  const [read, setRead] = useState({ menuVersion, items });
  const [changes, setChanges] = useState<readonly MenuChange[]>([]);

  // Once the page that was asked for is there, what is new about it is said.
  if (read.menuVersion !== menuVersion) {
    setRead({ menuVersion, items });
    const found = menuChanges(read.items, items);
    if (found.length > 0) setChanges(found);
  }

  useFresh(async (signal) => {
    const result = await callApi('getRestaurant', { params: { restaurantId }, query: {}, signal });
    if (!result.ok || signal.aborted) return;
    const now = result.data;
    const same = now.menuVersion === menuVersion && now.opening.status === opening.status;
    if (!same) startTransition(() => router.refresh());
  });

  const words = (change: MenuChange) => {
    const name = change.name[locale];
    return change.kind === 'price'
      ? t('price', { name, amount: formatMoney(change.priceMinor, locale) })
      : t(change.kind, { name });
  };
  const more = changes.length - namedAtMost;
  return (
    <div role="status" className={styles.place}>
      {changes.length > 0 && (
        <div className={styles.card}>
          <Notice
            tone="info"
            title={t('title')}
            action={<Button onClick={() => setChanges([])}>{t('close')}</Button>}
          >
            <ul>
              {changes.slice(0, namedAtMost).map((change) => (
                <li key={`${change.kind} ${change.name.ko}`}>{words(change)}</li>
              ))}
              {more > 0 && <li>{t('more', { count: more })}</li>}
            </ul>
          </Notice>
        </div>
      )}
    </div>
  );
}
