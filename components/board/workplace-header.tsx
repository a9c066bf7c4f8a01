import { useTranslations } from 'next-intl';
import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { pages } from '@/lib/urls';
import styles from './workplaces.module.css';

/** The line above the list of workplaces: home, and the account. */
export function WorkplaceHeader() {
  const t = useTranslations('board');
  const common = useTranslations('common');
  return (
    <div className={styles.header}>
      {/* New documents: a kitchen's may do less than others. */}
      <a href={pages.home()} aria-label={common('name')}>
        <Mark />
      </a>
      <a href={pages.account()} aria-label={t('account')} className={styles.account}>
        <Icon name="person" />
      </a>
    </div>
  );
}
