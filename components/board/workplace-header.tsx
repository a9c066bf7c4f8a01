import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { Mark } from '@/components/ui/mark';
import { pages } from '@/lib/urls';
import styles from './workplaces.module.css';

/** The line above the list of workplaces: home, and the account. */
export function WorkplaceHeader() {
  const t = useTranslations('board');
  const common = useTranslations('common');
  return (
    <div className={styles.header}>
      <Link href={pages.home()} aria-label={common('name')}>
        <Mark />
      </Link>
      <Link href={pages.account()} aria-label={t('account')} className={styles.account}>
        <Icon name="person" />
      </Link>
    </div>
  );
}
