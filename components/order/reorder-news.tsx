'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Price } from '@/components/ui/price';
import type { Reorder } from '@/contract/schemas/reorder';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { unitMinor } from '@/lib/basket/totals';
import type { LineChoice } from '@/lib/basket/types';
import { formatMoney } from '@/lib/format/money';
import { formatDayTime } from '@/lib/format/time';
import styles from './reorder-news.module.css';

/** What is as it was and what is not: the opening, what is missing, what has another price, what goes in. */
export function ReorderNews(props: {
  reorder: Reorder;
  restaurant: Restaurant;
  choices: readonly LineChoice[];
}) {
  const { reorder, restaurant, choices } = props;
  const t = useTranslations('after.reorder');
  const locale = useLocale();
  const { opening, missing, priceChanges } = reorder;
  const won = (amountMinor: number) => formatMoney(amountMinor, locale);
  const isSame = missing.length === 0 && priceChanges.length === 0;
  const closed = () => {
    if (opening.status === 'open') return null;
    if (!opening.nextChangeAt) return t(opening.status);
    const now = new Date().toISOString();
    return t(`${opening.status}Until`, {
      at: formatDayTime(opening.nextChangeAt, now, restaurant.timeZone, locale),
    });
  };
  return (
    <>
      {closed() && (
        <Notice tone="care" announce="status" title={closed()}>
          {t('keeps')}
        </Notice>
      )}
      {choices.length === 0 && <p className={styles.title}>{t('nothing')}</p>}
      {isSame && choices.length > 0 && <p className={styles.good}>{t('fresh')}</p>}
      {missing.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('missing')}</h3>
          <ul className={styles.list}>
            {missing.map(({ name, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same dish may be missing twice
              <li key={`${name.ko} ${index}`} className={styles.row}>
                <span className={styles.name}>{name[locale]}</span>
                <span className={styles.reason}>{t(reason)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {priceChanges.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('prices')}</h3>
          <ul className={styles.list}>
            {priceChanges.map(({ name, oldMinor, newMinor }) => (
              <li key={`${name.ko} ${oldMinor} ${newMinor}`} className={styles.row}>
                <span className={styles.name}>{name[locale]}</span>
                <span className={newMinor > oldMinor ? styles.reason : styles.good}>
                  {t('price', { old: won(oldMinor), new: won(newMinor) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {choices.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.title}>{t('lines')}</h3>
          <ul className={styles.list}>
            {choices.map((choice, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is shown once and does not move
              <li key={`${choice.itemId} ${index}`} className={styles.row}>
                <span>
                  <span className={styles.name}>{choice.name[locale]}</span>{' '}
                  <span className={styles.more}>{t('quantity', { count: choice.quantity })}</span>
                  {choice.options.length > 0 && (
                    <span className={styles.options}>
                      {choice.options.map(({ name }) => name[locale]).join(' · ')}
                    </span>
                  )}
                </span>
                <Price amountMinor={unitMinor(choice) * choice.quantity} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
