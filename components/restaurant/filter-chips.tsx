import { useTranslations } from 'next-intl';
import { ChipLink, ChipRow } from '@/components/ui/chip';
import { pages } from '@/lib/urls';
import { type Filters, toQuery } from './filters';

const switches = ['openNow', 'lowFeeFirst', 'topRated'] as const satisfies readonly (keyof Filters)[];

/** The filters that are on or off, as links that keep all the others. */
export function FilterChips({ filters }: { filters: Filters }) {
  const t = useTranslations('home');
  return (
    <ChipRow label={t('filters')}>
      {switches.map((name) => (
        <ChipLink
          key={name}
          href={pages.homeWith(toQuery(filters, { [name]: !filters[name] }))}
          chosen={filters[name]}
        >
          {t(name)}
        </ChipLink>
      ))}
    </ChipRow>
  );
}
