'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Card } from '@/components/ui/card';
import { Icon, type IconName } from '@/components/ui/icon';
import { formatDayTime } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import type { KeptPage } from '@/lib/worker/kept-list';
import styles from './kept-pages.module.css';

/** Pages as they were last seen, newest first. Links to documents: the worker answers those. */
export function KeptPages(props: { pages: readonly KeptPage[] }) {
  const t = useTranslations('app.offline');
  const locale = useLocale();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const now = new Date().toISOString();
  return (
    <Card as="section">
      <h2 className={styles.title}>{t('readable')}</h2>
      <p className={styles.note}>{t('asOf')}</p>
      <ul className={styles.list}>
        {props.pages.map((page) => {
          const { icon, words } = lookOf(page, t);
          return (
            <li key={page.path}>
              <a href={page.path} className={styles.row}>
                <Icon name={icon} />
                <span className={styles.words}>
                  {words}
                  <small>{t('seen', { time: formatDayTime(page.seenAt, now, timeZone, locale) })}</small>
                </span>
                <Icon name="next" />
              </a>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

function lookOf(
  { path, sort, title }: KeptPage,
  t: (key: 'home' | 'basket' | 'orders') => string,
): { icon: IconName; words: string } {
  if (path === pages.home()) return { icon: 'store', words: t('home') };
  if (path === pages.basket()) return { icon: 'bag', words: t('basket') };
  if (path === pages.orders()) return { icon: 'receipt', words: t('orders') };
  return { icon: sort === 'order' ? 'receipt' : 'store', words: title };
}
