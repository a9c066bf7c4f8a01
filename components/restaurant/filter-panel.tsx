import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import type { RestaurantSummary } from '@/contract/schemas/restaurant';
import { pages } from '@/lib/urls';
import styles from './filter-panel.module.css';
import { countFiltered } from './filtered';
import { cleared, countFilters, type Filters, minimums, sorts, switches, toQuery } from './filters';

/** The panel's id, for the button that opens it on a phone. */
export const filterPanelId = 'filters';

/**
 * Every order and filter there is, as links, each with what it would leave. On a desktop it stands at the left; on a
 * phone it is a native popover that rises as a sheet, so neither needs a script.
 */
export function FilterPanel(props: {
  restaurants: readonly RestaurantSummary[];
  filters: Filters;
  hasPlace: boolean;
}) {
  const { filters, restaurants } = props;
  const t = useTranslations('home');
  const common = useTranslations('common');
  const known = sorts.filter((sort) => props.hasPlace || sort !== 'near');
  const link = (change: Partial<Filters>) => pages.homeWith(toQuery(filters, change));
  const count = (change: Partial<Filters>) => countFiltered(restaurants, { ...filters, ...change });
  return (
    <section id={filterPanelId} popover="auto" data-stays className={styles.panel} aria-label={t('filters')}>
      <div className={styles.head}>
        <p className={styles.title}>{t('filters')}</p>
        <button
          type="button"
          className={styles.close}
          popoverTarget={filterPanelId}
          popoverTargetAction="hide"
          aria-label={common('close')}
        >
          <Icon name="close" />
        </button>
      </div>
      <div className={styles.body}>
        <Block title={t('sort')}>
          {known.map((sort) => (
            <Choice key={sort} round href={link({ sort })} chosen={filters.sort === sort}>
              {t(`sorts.${sort}`)}
            </Choice>
          ))}
        </Block>
        <Block title={t('conditions')}>
          {switches.map((name) => (
            <Choice
              key={name}
              href={link({ [name]: !filters[name] })}
              chosen={filters[name]}
              count={count({ [name]: true })}
            >
              {t(name)}
            </Choice>
          ))}
        </Block>
        <Block title={t('minimumOrder')}>
          {minimums.map((minimumMinor) => {
            const chosen = filters.minimumMinor === minimumMinor;
            return (
              <Choice
                key={minimumMinor}
                href={link({ minimumMinor: chosen ? null : minimumMinor })}
                chosen={chosen}
                count={count({ minimumMinor })}
              >
                {t(`minimums.${minimumMinor}`)}
              </Choice>
            );
          })}
        </Block>
      </div>
      <div className={styles.foot}>
        {countFilters(filters) > 0 && <ClearFilters filters={filters} />}
        <span className={styles.show}>
          <Button tone="strong" size="large" wide popoverTarget={filterPanelId} popoverTargetAction="hide">
            {t('show', { count: count({}) })}
          </Button>
        </span>
      </div>
    </section>
  );
}

/** Lets go of every filter; the words and the order stay. */
export function ClearFilters({ filters }: { filters: Filters }) {
  const t = useTranslations('home');
  return (
    <ButtonLink tone="plain" size="large" href={pages.homeWith(toQuery(cleared(filters)))} scroll={false}>
      {t('clearFilters')}
    </ButtonLink>
  );
}

function Block(props: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className={styles.name}>{props.title}</h2>
      <ul>{props.children}</ul>
    </div>
  );
}

function Choice(props: {
  href: string;
  chosen: boolean;
  round?: boolean;
  count?: number;
  children: ReactNode;
}) {
  return (
    <li>
      <Link
        href={props.href}
        scroll={false}
        className={classNames(styles.choice, props.round && styles.round, props.count === 0 && styles.none)}
        {...(props.chosen && { 'aria-current': 'true' as const })}
      >
        <span className={styles.box} aria-hidden="true">
          {!props.round && <Icon name="check" />}
        </span>
        <span>{props.children}</span>
        {props.count !== undefined && <span className={styles.count}>{props.count}</span>}
      </Link>
    </li>
  );
}
