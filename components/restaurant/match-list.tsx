import { useLocale, useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Link } from '@/components/ui/link';
import { Picture } from '@/components/ui/picture';
import { Price } from '@/components/ui/price';
import type { Match } from '@/contract/schemas/search';
import { pages } from '@/lib/urls';
import styles from './match-list.module.css';

/** The dishes that made a search find the restaurant above them, each leading straight to itself. */
export function MatchList(props: { restaurantId: string; matches: readonly Match[] }) {
  const t = useTranslations('home');
  const locale = useLocale();
  if (props.matches.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('matches')}>
      {props.matches.slice(0, 3).map((match) => (
        <li key={match.itemId}>
          <Link
            href={pages.dish(props.restaurantId, match.itemId)}
            className={classNames(styles.match, match.soldOut && styles.gone)}
          >
            <Picture name={match.pictures[0] ?? 'takeout-box'} size={28} className={styles.picture} />
            <span className={styles.name}>{match.name[locale]}</span>
            {match.soldOut && <span className={styles.soldOut}>{t('soldOut')}</span>}
            <Price amountMinor={match.priceMinor} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
