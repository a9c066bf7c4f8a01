import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Mark } from '@/components/ui/mark';
import { pages } from '@/lib/urls';
import styles from './header.module.css';

/** The top of screens that belong to no side: the mark, and `children` (the account) at the end. */
export function PlainHeader(props: { children?: ReactNode }) {
  const t = useTranslations('account');
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        {/* A new document: the one of a sign-in page may do less than others. */}
        <a href={pages.home()} className={styles.home} aria-label={t('home')}>
          <Mark />
          <span className={styles.name}>{t('name')}</span>
        </a>
        <div className={styles.end}>{props.children}</div>
      </div>
    </header>
  );
}
