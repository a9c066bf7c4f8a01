import { useTranslations } from 'next-intl';
import type { Group } from './filtered';
import styles from './found-groups.module.css';
import { type Listed, RestaurantGrid } from './restaurant-grid';
import type { TileContext } from './restaurant-tile';

/** What was found: those one can order from, then those to be fetched, last those that rest, each under its words. */
export function FoundGroups(props: {
  groups: readonly { group: Group; restaurants: readonly Listed[] }[];
  context: TileContext;
}) {
  const t = useTranslations('home');
  return props.groups.map(({ group, restaurants }, index) => (
    <section
      key={group}
      className={styles.group}
      {...(group !== 'now' && { 'aria-labelledby': `group-${group}` })}
    >
      {group !== 'now' && (
        <header className={styles.head}>
          <h2 id={`group-${group}`} className={styles.title}>
            {t(`groups.${group}`)}
          </h2>
          <p className={styles.detail}>{t(`groups.${group}Detail`)}</p>
        </header>
      )}
      <RestaurantGrid
        restaurants={restaurants}
        context={props.context}
        heading={group === 'now' ? 'h2' : 'h3'}
        first={index === 0}
      />
    </section>
  ));
}
