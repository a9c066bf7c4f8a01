import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Mark } from '@/components/ui/mark';
import type { FoundAddress } from '@/contract/place';
import { pages } from '@/lib/urls';
import styles from './header.module.css';

/** The street and number, which is what tells one's own address from others on a narrow screen. */
function shortAddress(roadAddress: string): string {
  return roadAddress.replace(/^\S+\s+\S+(?:시|군|구)\s+(?:\S+구\s+)?/, '');
}

/** The top of every customer screen: where the food goes, then `children` (the basket, the account) at the end. */
export function CustomerHeader(props: { place: FoundAddress | null; children: ReactNode }) {
  const t = useTranslations('account');
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link href={pages.home()} className={styles.home} aria-label={t('home')}>
          <Mark />
          <span className={styles.name}>{t('name')}</span>
        </Link>
        <Link href={pages.address()} className={styles.place}>
          <span className={styles.placeLabel}>{t('deliverTo')}</span>
          <span className={styles.placeName}>
            <span>{props.place ? shortAddress(props.place.roadAddress) : t('choosePlace')}</span>
            <Icon name="down" />
          </span>
        </Link>
        <div className={styles.end}>{props.children}</div>
      </div>
    </header>
  );
}
