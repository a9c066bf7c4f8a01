import { useTranslations } from 'next-intl';
import { FavouritesRow } from '@/components/favourites/favourites-row';
import { SearchField } from '@/components/search/search-field';
import { classNames } from '@/components/ui/class-names';
import type { FoundAddress } from '@/contract/place';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { CuisineTiles } from './cuisine-tiles';
import { FilterChips } from './filter-chips';
import { FilterPanel } from './filter-panel';
import { groupFiltered } from './filtered';
import { type Filters, narrows, toQuery } from './filters';
import { FoundGroups } from './found-groups';
import styles from './home-screen.module.css';
import { NoMatch } from './no-match';
import { PlaceInvitation } from './place-invitation';
import type { Listed } from './restaurant-grid';

interface Home {
  restaurants: readonly Listed[];
  place: FoundAddress | null;
  filters: Filters;
  /** What one likes; null for whoever is not signed in. */
  favourites: readonly RestaurantSummary[] | null;
  /** An ISO instant. */
  now: string;
}

/** The home page: search, cuisines, filters, then the restaurants that are left. */
export function HomeScreen({ restaurants, place, filters, favourites, now }: Home) {
  const groups = groupFiltered(restaurants, filters);
  const liked = favourites && new Set(favourites.map(({ id }) => id));
  const plain = !narrows(filters);
  const kept = [...new URLSearchParams(toQuery(filters, { query: '' }))];
  return (
    <div className={styles.screen}>
      <div className={styles.search}>
        <SearchField query={filters.query} kept={kept} position={place?.position ?? null} />
      </div>
      <div className={classNames(styles.cuisines, filters.query !== '' && styles.aside)}>
        <CuisineTiles filters={filters} />
      </div>
      <div className={styles.chips}>
        <FilterChips filters={filters} />
      </div>
      <div className={styles.panel}>
        <FilterPanel restaurants={restaurants} filters={filters} hasPlace={place !== null} />
      </div>
      <div className={styles.list}>
        <Sentence groups={groups} filters={filters} place={place} />
        {plain && !place && <PlaceInvitation />}
        {plain && favourites && favourites.length > 0 && <FavouritesRow restaurants={favourites} now={now} />}
        {groups.length > 0 ? (
          <FoundGroups groups={groups} context={{ now, pickup: filters.pickup, favourites: liked }} />
        ) : (
          <NoMatch filters={filters} />
        )}
      </div>
    </div>
  );
}

/** What the list below it is, counted; said aloud when a search or a filter changes it. */
function Sentence(props: {
  groups: ReturnType<typeof groupFiltered>;
  filters: Filters;
  place: FoundAddress | null;
}) {
  const { filters, groups } = props;
  const t = useTranslations('home');
  const place = props.place?.roadAddress.split(' ').slice(-2).join(' ');
  const count = groups.reduce((sum, each) => sum + each.restaurants.length, 0);
  const open = groups.find(({ group }) => group === 'now')?.restaurants.length ?? 0;
  const words = () => {
    if (count === 0) return filters.query ? t('none.found', { query: filters.query }) : t('none.sentence');
    if (filters.query) return t('sentence.query', { query: filters.query, count });
    if (filters.pickup && open > 0) return t('sentence.pickup', { count: open });
    if (narrows(filters)) return t('sentence.found', { count });
    if (open === 0) return place ? t('sentence.far', { place }) : t('sentence.asleep');
    return place ? t('sentence.place', { place, count: open }) : t('sentence.open', { count: open });
  };
  return (
    <div role="status" className={styles.sentence}>
      <h1>{words()}</h1>
      {filters.sort !== 'recommended' && count > 1 && (
        <p className={styles.sort}>{t(`sorts.${filters.sort}`)}</p>
      )}
    </div>
  );
}
