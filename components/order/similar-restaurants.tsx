'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Link } from '@/components/ui/link';
import { Picture } from '@/components/ui/picture';
import type { Position } from '@/contract/place';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { callApi } from '@/lib/api/on-demand';
import { formatMoney } from '@/lib/format/money';
import { formatMinutesRange } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import rows from './order-row.module.css';
import { similarTo } from './similar';
import styles from './similar-restaurants.module.css';

/** Where one may still eat tonight: similar restaurants that deliver to the same door. Nothing while none is known. */
export function SimilarRestaurants({ restaurantId, near }: { restaurantId: string; near: Position }) {
  const t = useTranslations('order.ending');
  const locale = useLocale();
  const [found, setFound] = useState<readonly RestaurantSummary[]>([]);
  const { lat, lng } = near;
  useEffect(() => {
    const stop = new AbortController();
    callApi('listRestaurants', { query: { lat, lng }, signal: stop.signal }).then((answer) => {
      if (answer.ok && !stop.signal.aborted) setFound(similarTo(restaurantId, answer.data.restaurants));
    });
    return () => stop.abort();
  }, [restaurantId, lat, lng]);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="similar-title">
      <h2 id="similar-title" className={styles.title}>
        {t('similarTitle')}
      </h2>
      <ul className={styles.list}>
        {found.map(({ id, name, pictures, reach }) => (
          <li key={id} className={rows.card}>
            <Link href={pages.restaurant(id)} className={rows.row}>
              <span className={rows.tile}>
                <Picture name={pictures.at(-1) ?? 'bowl-with-spoon'} size={44} />
              </span>
              <span className={rows.words}>
                <span className={rows.name}>{name[locale]}</span>
                {reach && (
                  <span className={rows.small}>
                    {formatMinutesRange(reach.etaMinutes, locale)} ·{' '}
                    {reach.deliveryFeeMinor === 0
                      ? t('feeFree')
                      : t('fee', { amount: formatMoney(reach.deliveryFeeMinor, locale) })}
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
