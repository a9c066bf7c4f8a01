/** Short ways to write a menu. Texts come as pairs, Korean first. */
import type { MenuCategory, MenuItem, Option, OptionGroup } from '@/contract/schemas/restaurant';
import type { LocalizedText } from '@/contract/text';
import type { Allergen } from './allergens';
import type { Picture } from './pictures';

export type Pair = readonly [ko: string, en: string];

export function text([ko, en]: Pair): LocalizedText {
  return { ko, en };
}

/** `priceMinor` is added to the dish, zero where the choice is free; `max` is how many of it one may take. */
export function option(
  id: string,
  name: Pair,
  priceMinor = 0,
  { max = 1, soldOut = false }: { max?: number; soldOut?: boolean } = {},
): Option {
  return { id, name: text(name), priceMinor, maxQuantity: max, soldOut };
}

/** A required choice: exactly one of the options. */
export function chooseOne(id: string, name: Pair, options: Option[]): OptionGroup {
  return { id, name: text(name), minSelect: 1, maxSelect: 1, options };
}

/** A required choice of several, for instance the two flavours of a half-and-half. */
export function choose(min: number, max: number, id: string, name: Pair, options: Option[]): OptionGroup {
  return { id, name: text(name), minSelect: min, maxSelect: max, options };
}

/** An optional choice. `max` counts portions (two eggs are two); by default only each option's own limit holds. */
export function addOns(id: string, name: Pair, options: Option[], max = portionsOf(options)): OptionGroup {
  return { id, name: text(name), minSelect: 0, maxSelect: max, options };
}

/** How many portions one could take of everything together; the contract allows a group at most twenty. */
export function portionsOf(options: readonly Option[]): number {
  return Math.min(
    20,
    options.reduce((sum, each) => sum + each.maxQuantity, 0),
  );
}

interface ItemWords {
  /** Name and description. */
  ko: readonly [name: string, description: string];
  en: readonly [name: string, description: string];
  pictures: readonly Picture[];
  popular?: boolean;
  soldOut?: boolean;
  /** Left out means "not provided". */
  allergens?: readonly Allergen[];
  origin?: LocalizedText;
  options?: OptionGroup[];
}

export function item(id: string, priceMinor: number, words: ItemWords): MenuItem {
  return {
    id,
    name: { ko: words.ko[0], en: words.en[0] },
    description: { ko: words.ko[1], en: words.en[1] },
    priceMinor,
    pictures: [...words.pictures],
    popular: words.popular ?? false,
    soldOut: words.soldOut ?? false,
    allergens: words.allergens ? [...words.allergens] : null,
    origin: words.origin ?? null,
    optionGroups: words.options ?? [],
  };
}

export function category(id: string, name: Pair, items: MenuItem[]): MenuCategory {
  return { id, name: text(name), items };
}
