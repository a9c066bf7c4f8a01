/** Which dishes of a menu a search leaves. Used for the document, and again by the page while somebody types. */
import type { MenuCategory, MenuItem } from '@/contract/schemas/restaurant';
import { finderOf } from '@/lib/search/in-words';

/** Sections and dishes share the page's ids, so a section's has a prefix of its own. */
export const sectionId = (categoryId: string) => `menu-${categoryId}`;

/** The row of popular dishes, which steps back while one searches. */
export const popularId = 'popular';

/** The search's name in the address, for those without a script. */
export const menuQueryName = 'menu';

/** A dish is found by its name and by what is said of it. */
const textsOf = ({ name, description }: MenuItem) => [name.ko, name.en, description.ko, description.en];

export interface MenuFound {
  readonly items: ReadonlySet<string>;
  /** Those with a dish that was found. A section that is named itself is found with all its dishes. */
  readonly sections: ReadonlySet<string>;
}

export function findInMenu(menu: readonly MenuCategory[], query: string): MenuFound {
  const fits = finderOf(query);
  const items = new Set<string>();
  const sections = new Set<string>();
  for (const category of menu) {
    const named = fits([category.name.ko, category.name.en]);
    for (const item of category.items) {
      if (!named && !fits(textsOf(item))) continue;
      items.add(item.id);
      sections.add(category.id);
    }
  }
  return { items, sections };
}
