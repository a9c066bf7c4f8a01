'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Picture } from '@/components/ui/picture';
import { Price } from '@/components/ui/price';
import { basketCount, basketTotalMinor } from '@/lib/basket/totals';
import type { Baskets } from '@/lib/basket/types';
import styles from './other-baskets.module.css';

/** The baskets of other restaurants: whose, how many, how much, and the way to go on with one of them. */
export function OtherBaskets(props: { baskets: Baskets; onChoose: (restaurantId: string) => void }) {
  const t = useTranslations('basket.others');
  const locale = useLocale();

  function choose(restaurantId: string) {
    props.onChoose(restaurantId);
    window.scrollTo({ top: 0 });
  }

  return (
    <section aria-labelledby="others-title" className={styles.others}>
      <h2 id="others-title" className={styles.title}>
        {t('title')}
      </h2>
      <ul className={styles.list}>
        {props.baskets.map((basket) => {
          const pictures = basket.lines.flatMap((line) => line.pictures.slice(-1)).slice(0, 3);
          return (
            <li key={basket.restaurantId}>
              <button type="button" className={styles.basket} onClick={() => choose(basket.restaurantId)}>
                <span className={styles.pictures}>
                  {pictures.map((name, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may come twice
                    <Picture key={index} name={name} size={36} />
                  ))}
                </span>
                <span className={styles.words}>
                  <span className={styles.name}>{basket.restaurantName[locale]}</span>
                  <span className={styles.count}>{t('count', { count: basketCount(basket) })}</span>
                </span>
                <Price amountMinor={basketTotalMinor(basket)} />
                <Icon name="next" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
