import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { Picture } from '@/components/ui/picture';
import { pages } from '@/lib/urls';
import { cleared, type Filters, toQuery } from './filters';
import styles from './no-match.module.css';

/** Nothing was left: what may help, and the one way on. The sentence above has said that there is nothing. */
export function NoMatch({ filters }: { filters: Filters }) {
  const t = useTranslations('home');
  const loosened = toQuery(cleared(filters));
  const filtered = loosened !== toQuery(filters);
  return (
    <div className={styles.none}>
      <Picture name="magnifying-glass" size={96} eager />
      <p className={styles.words}>{t(filtered ? 'none.filters' : 'none.words')}</p>
      <ButtonLink href={pages.homeWith(filtered ? loosened : '')} tone="strong" size="large">
        {t(filtered ? 'clearFilters' : 'none.action')}
      </ButtonLink>
    </div>
  );
}
