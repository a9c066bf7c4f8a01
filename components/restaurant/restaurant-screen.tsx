import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { formatMoney } from '@/lib/format/money';
import { formatDayTime, formatMinutesRange } from '@/lib/format/time';
import { pages } from '@/lib/urls';
import { About } from './about';
import { DishRow } from './dish-row';
import { Facts } from './facts';
import { FoodTile } from './food-tile';
import { OpenedItem } from './opened-item';
import styles from './restaurant-screen.module.css';
import { SectionNav } from './section-nav';
import { standingOf } from './standing';

/** Sections and dishes share the page's ids, so a section's has a prefix of its own. */
const sectionId = (categoryId: string) => `menu-${categoryId}`;

/** A restaurant with its whole menu. `openedItemId` is the dish that the address names; `now` is an ISO instant. */
export function RestaurantScreen(props: {
  restaurant: Restaurant;
  now: string;
  openedItemId: string | null;
}) {
  const { restaurant } = props;
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const sections = restaurant.menu.map(({ id, name }) => ({ id: sectionId(id), name: name[locale] }));
  const owner = { restaurantId: restaurant.id, restaurantName: restaurant.name };
  return (
    <div className={styles.screen}>
      <Head restaurant={restaurant} now={props.now} />
      <SectionNav label={t('sections')} sections={sections} />
      {restaurant.menu.map((category) => (
        <section key={category.id} id={sectionId(category.id)} className={styles.section}>
          <h2 className={styles.title}>{category.name[locale]}</h2>
          <ul className={styles.dishes}>
            {category.items.map((item) => (
              <DishRow
                key={item.id}
                restaurantId={restaurant.id}
                item={item}
                cuisine={restaurant.cuisine}
                opened={item.id === props.openedItemId}
              />
            ))}
          </ul>
        </section>
      ))}
      <OpenedItem
        items={restaurant.menu.flatMap((category) => category.items)}
        cuisine={restaurant.cuisine}
        owner={owner}
      />
    </div>
  );
}

function Head({ restaurant, now }: { restaurant: Restaurant; now: string }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const { freeFromMinor, minimumMinor, smallOrderFeeMinor } = restaurant.terms;
  const money = (amountMinor: number) => formatMoney(amountMinor, locale);
  const standing = standingOf(restaurant);
  return (
    <header className={styles.head}>
      <FoodTile
        pictures={restaurant.pictures}
        cuisine={restaurant.cuisine}
        asleep={standing !== 'open'}
        eager
      />
      <div>
        <h1 className={styles.sentence}>
          <Sentence restaurant={restaurant} now={now} />
        </h1>
        <Facts restaurant={restaurant} rated />
        {standing === 'far' && (
          <ButtonLink href={pages.address(pages.restaurant(restaurant.id))}>{t('changePlace')}</ButtonLink>
        )}
        {freeFromMinor > 0 && standing !== 'far' && (
          <p className={styles.free}>{t('freeFrom', { amount: money(freeFromMinor) })}</p>
        )}
        {smallOrderFeeMinor > 0 && (
          <p className={styles.small}>
            {t('smallOrder', { minimum: money(minimumMinor), fee: money(smallOrderFeeMinor) })}
          </p>
        )}
        <About restaurant={restaurant} />
      </div>
    </header>
  );
}

/** The name, and whether and how soon one eats. */
function Sentence({ restaurant, now }: { restaurant: Restaurant; now: string }) {
  const t = useTranslations('restaurant');
  const locale = useLocale();
  const name = restaurant.name[locale];
  // Breaks between its two halves before it breaks inside one.
  const parts = { part: (chunks: ReactNode) => <span className={styles.part}>{chunks}</span> };
  const { opening, reach, timeZone } = restaurant;
  const standing = standingOf(restaurant);
  if (standing === 'open') {
    return reach
      ? t.rich('sentence.eta', { ...parts, name, minutes: formatMinutesRange(reach.etaMinutes, locale) })
      : t.rich('sentence.open', { ...parts, name });
  }
  if (standing === 'far') return t.rich('sentence.far', { ...parts, name });
  if (!opening.nextChangeAt) return t.rich(`sentence.${standing}`, { ...parts, name });
  const at = formatDayTime(opening.nextChangeAt, now, timeZone, locale);
  return t.rich(`sentence.${standing}Until`, { ...parts, name, at });
}
