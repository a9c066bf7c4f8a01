import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { reviewsId } from '@/components/reviews/reviews-in-short';
import type { MenuCategory, Restaurant } from '@/contract/schemas/restaurant';
import { DishRow } from './dish-row';
import { MenuBar } from './menu-bar';
import { findInMenu, type MenuFound, sectionId } from './menu-found';
import { MenuNews } from './menu-news';
import { OpenedItem } from './opened-item';
import { PopularRow } from './popular-row';
import { RestaurantHead } from './restaurant-head';
import styles from './restaurant-screen.module.css';
import { isAvailable } from './selection';

/** Fewer than these are no row worth having. */
const popularAtLeast = 2;

/**
 * A restaurant with its whole menu; `children` (its reviews) come below it. `openedItemId` is the dish that the address names,
 * `query` what is looked for in the menu; `now` is an ISO instant.
 */
export function RestaurantScreen(props: {
  restaurant: Restaurant;
  now: string;
  openedItemId: string | null;
  query: string;
  /** Null for whoever is not signed in. */
  liked: boolean | null;
  children?: ReactNode;
}) {
  const { restaurant, query } = props;
  const { id, menu, cuisine } = restaurant;
  const t = useTranslations('reviews');
  const found = findInMenu(menu, query);
  const items = menu.flatMap((category) => category.items);
  const popular = items.filter((item) => item.popular && isAvailable(item));
  return (
    <div className={styles.screen}>
      <RestaurantHead restaurant={restaurant} now={props.now} liked={props.liked} />
      <MenuBar
        restaurantId={id}
        menu={menu}
        query={query}
        others={props.children ? [{ id: reviewsId, name: t('title') }] : []}
      />
      <div className={styles.menu}>
        {popular.length >= popularAtLeast && (
          <PopularRow restaurantId={id} items={popular} cuisine={cuisine} hidden={query !== ''} />
        )}
        {menu.map((category) => (
          <Section
            key={category.id}
            category={category}
            restaurant={restaurant}
            found={found}
            openedItemId={props.openedItemId}
          />
        ))}
      </div>
      {props.children}
      <MenuNews
        restaurant={{ id, menuVersion: restaurant.menuVersion, opening: restaurant.opening }}
        items={items}
      />
      <OpenedItem
        items={items}
        cuisine={cuisine}
        owner={{ restaurantId: id, restaurantName: restaurant.name }}
      />
    </div>
  );
}

function Section(props: {
  category: MenuCategory;
  restaurant: Restaurant;
  found: MenuFound;
  openedItemId: string | null;
}) {
  const { category, restaurant, found } = props;
  const locale = useLocale();
  return (
    <section id={sectionId(category.id)} className={styles.section} hidden={!found.sections.has(category.id)}>
      <h2 className={styles.title}>{category.name[locale]}</h2>
      <ul className={styles.dishes}>
        {category.items.map((item) => (
          <DishRow
            key={item.id}
            restaurantId={restaurant.id}
            item={item}
            cuisine={restaurant.cuisine}
            opened={item.id === props.openedItemId}
            hidden={!found.items.has(item.id)}
          />
        ))}
      </ul>
    </section>
  );
}
