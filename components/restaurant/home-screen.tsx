import { useTranslations } from 'next-intl';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import type { FoundAddress } from '@/contract/place';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { pages } from '@/lib/urls';
import { CuisineTiles } from './cuisine-tiles';
import { FilterChips } from './filter-chips';
import { applyFilters, type Filters, narrows } from './filters';
import styles from './home-screen.module.css';
import { PlaceInvitation } from './place-invitation';
import { RestaurantGrid } from './restaurant-grid';
import { SearchField } from './search-field';
import { standingOf } from './standing';

interface Home {
  restaurants: readonly RestaurantSummary[];
  place: FoundAddress | null;
  filters: Filters;
  /** An ISO instant. */
  now: string;
}

/** The home page: search, cuisines, a few filters, then the restaurants that are left. */
export function HomeScreen({ restaurants, place, filters, now }: Home) {
  const shown = applyFilters(restaurants, filters);
  return (
    <div className={styles.screen}>
      <div className={styles.search}>
        <SearchField filters={filters} />
      </div>
      <div className={styles.cuisines}>
        <CuisineTiles filters={filters} />
      </div>
      <div className={styles.chips}>
        <FilterChips filters={filters} />
      </div>
      <div className={styles.list}>
        {shown.length > 0 && <Sentence shown={shown} filters={filters} place={place} />}
        {shown.length > 0 && !place && <PlaceInvitation />}
        {shown.length > 0 ? <RestaurantGrid restaurants={shown} now={now} /> : <NoMatch filters={filters} />}
      </div>
    </div>
  );
}

/** What the list below it is, counted; said aloud when a search changes it. */
function Sentence(props: {
  shown: readonly RestaurantSummary[];
  filters: Filters;
  place: FoundAddress | null;
}) {
  const t = useTranslations('home');
  const place = props.place?.roadAddress.split(' ').slice(-2).join(' ');
  const open = props.shown.filter((each) => standingOf(each) === 'open').length;
  const words = () => {
    if (narrows(props.filters)) return t('sentence.found', { count: props.shown.length });
    if (open === 0) return place ? t('sentence.far', { place }) : t('sentence.asleep');
    return place ? t('sentence.place', { place, count: open }) : t('sentence.open', { count: open });
  };
  return (
    <h1 className={styles.sentence} aria-live="polite">
      {words()}
    </h1>
  );
}

function NoMatch({ filters }: { filters: Filters }) {
  const t = useTranslations('home');
  return (
    <EmptyState
      heading="h1"
      picture="magnifying-glass"
      sentence={t('none.sentence')}
      detail={filters.query ? t('none.query', { query: filters.query }) : t('none.filters')}
      action={
        <ButtonLink href={pages.home()} tone="strong">
          {t('none.action')}
        </ButtonLink>
      }
    />
  );
}
