import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Picture } from '@/components/ui/picture';
import { pages } from '@/lib/urls';
import styles from './cuisine-tiles.module.css';
import { cuisineFaces, cuisines } from './cuisines';
import { type Filters, toQuery } from './filters';

/** The cuisines as links; the chosen one, pressed again, lets go. A row on a phone, a list on a desktop. */
export function CuisineTiles({ filters }: { filters: Filters }) {
  const t = useTranslations('home');
  const locale = useLocale();
  return (
    <nav aria-label={t('cuisines')}>
      <ul className={styles.row}>
        {cuisines.map((cuisine) => {
          const chosen = filters.cuisine === cuisine;
          return (
            <li key={cuisine}>
              <Link
                href={pages.homeWith(toQuery(filters, { cuisine: chosen ? null : cuisine }))}
                className={styles.cuisine}
                scroll={false}
                {...(chosen && { 'aria-current': 'true' as const })}
              >
                <span className={styles.picture}>
                  <Picture name={cuisineFaces[cuisine].picture} size={40} eager />
                </span>
                {cuisineFaces[cuisine].name[locale]}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
