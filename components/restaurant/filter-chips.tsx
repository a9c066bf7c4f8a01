import { useTranslations } from 'next-intl';
import { Chip, ChipLink, ChipRow } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { pages } from '@/lib/urls';
import { filterPanelId } from './filter-panel';
import { countFilters, type Filters, switches, toQuery } from './filters';

/** What is asked for most, as links that keep all the others; before them the way to everything there is to ask for. */
export function FilterChips({ filters }: { filters: Filters }) {
  const t = useTranslations('home');
  const count = countFilters(filters);
  const lowFee = filters.sort === 'fee';
  const link = (change: Partial<Filters>) => pages.homeWith(toQuery(filters, change));
  const chips = switches.map((name) => (
    <ChipLink key={name} href={link({ [name]: !filters[name] })} chosen={filters[name]} scroll={false}>
      {t(name)}
    </ChipLink>
  ));
  const [first, ...others] = chips;
  return (
    <ChipRow label={t('filters')}>
      <Chip popoverTarget={filterPanelId}>
        <Icon name="sliders" />
        {t('allFilters')}
        {count > 0 && (
          <>
            <VisuallyHidden>{t('chosenFilters', { count })}</VisuallyHidden>
            <span aria-hidden="true">{count}</span>
          </>
        )}
      </Chip>
      {first}
      <ChipLink href={link({ sort: lowFee ? 'recommended' : 'fee' })} chosen={lowFee} scroll={false}>
        {t('sorts.fee')}
      </ChipLink>
      {others}
    </ChipRow>
  );
}
