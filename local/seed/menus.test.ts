import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SlugSchema } from '@/contract/ids';
import type { LocalizedText } from '@/contract/text';
import { allergens } from './allergens';
import { portionsOf } from './menu-builders';
import { pictures } from './pictures';
import { restaurants } from './restaurants';

const menus = restaurants.map(({ id, menu }) => ({ id, menu, items: menu.flatMap(({ items }) => items) }));
const items = menus.flatMap((each) => each.items.map((item) => ({ ...item, path: `${each.id}/${item.id}` })));
const groups = items.flatMap((item) =>
  item.optionGroups.map((group) => ({ ...group, item, path: `${item.path}/${group.id}` })),
);

function isUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function* textsIn(value: unknown): Generator<LocalizedText> {
  if (typeof value !== 'object' || value === null) return;
  if ('ko' in value && 'en' in value && typeof value.ko === 'string' && typeof value.en === 'string') {
    yield { ko: value.ko, en: value.en };
    return;
  }
  for (const each of Object.values(value)) yield* textsIn(each);
}

describe('the menus of the seed', () => {
  it('have 10 to 25 dishes in two to five sections', () => {
    for (const { id, menu, items: dishes } of menus) {
      expect(dishes.length, id).toBeGreaterThanOrEqual(10);
      expect(dishes.length, id).toBeLessThanOrEqual(25);
      expect(menu.length, id).toBeGreaterThanOrEqual(2);
      expect(menu.length, id).toBeLessThanOrEqual(5);
    }
  });

  it('say everything in Korean and in English', () => {
    const texts = [...textsIn(restaurants)];
    expect(texts.length).toBeGreaterThan(2000);
    for (const { ko, en } of texts) {
      expect(ko, en).toMatch(/\p{Script=Hangul}/u);
      expect(en, ko).toMatch(/[a-z0-9]/i);
      expect(en).not.toMatch(/\p{Script=Hangul}/u);
      expect([ko, en]).toEqual([ko.trim(), en.trim()]);
    }
  });

  it('have ids that tell dishes, groups and options apart', () => {
    for (const { id, menu, items: dishes } of menus) {
      expect(isUnique(menu.map((category) => category.id)), id).toBe(true);
      expect(isUnique(dishes.map((item) => item.id)), id).toBe(true);
    }
    for (const { path, optionGroups } of items) {
      const optionIds = optionGroups.flatMap(({ options }) => options.map(({ id }) => id));
      expect(isUnique(optionGroups.map(({ id }) => id)), path).toBe(true);
      expect(isUnique(optionIds), path).toBe(true);
      for (const id of optionIds) expect(SlugSchema.safeParse(id).success, `${path} ${id}`).toBe(true);
    }
  });

  it('cost whole hundreds of won', () => {
    for (const { path, priceMinor, optionGroups } of items) {
      expect(priceMinor, path).toBeGreaterThanOrEqual(1000);
      expect(priceMinor, path).toBeLessThanOrEqual(50_000);
      const prices = [priceMinor, ...optionGroups.flatMap((group) => group.options.map((o) => o.priceMinor))];
      expect(
        prices.filter((won) => won % 100 !== 0),
        path,
      ).toEqual([]);
    }
  });

  it('let every choice be made: least, most, and what the options allow', () => {
    for (const { path, minSelect, maxSelect, options } of groups) {
      expect(minSelect, path).toBeLessThanOrEqual(maxSelect);
      // A choice of one among several is shown as radio buttons, which cannot be taken back: "none" is an option.
      expect(minSelect === 1 || maxSelect > 1 || options.length === 1, path).toBe(true);
      expect(maxSelect, path).toBeLessThanOrEqual(portionsOf(options));
    }
  });

  it('never require what has run out, except of a dish that has run out itself', () => {
    for (const { path, item, minSelect, options } of groups) {
      const left = portionsOf(options.filter(({ soldOut }) => !soldOut));
      expect(item.soldOut || left >= minSelect, path).toBe(true);
    }
  });

  it('know required and optional, free and priced, single and several, sold-out and popular', () => {
    const options = groups.flatMap((group) => group.options);
    expect(groups.some(({ minSelect, maxSelect }) => minSelect === 1 && maxSelect === 1)).toBe(true);
    expect(groups.some(({ minSelect, maxSelect }) => minSelect > 1 && maxSelect > minSelect)).toBe(true);
    expect(groups.some(({ minSelect }) => minSelect === 0)).toBe(true);
    expect(options.some(({ priceMinor }) => priceMinor === 0)).toBe(true);
    expect(options.some(({ maxQuantity }) => maxQuantity > 1)).toBe(true);
    expect(options.filter(({ soldOut }) => soldOut).length).toBeGreaterThanOrEqual(5);
    for (const { id, items: dishes } of menus) {
      expect(dishes.filter(({ soldOut }) => soldOut).length, id).toBeLessThanOrEqual(2);
      expect(
        dishes.some(({ popular, soldOut }) => popular && !soldOut),
        id,
      ).toBe(true);
    }
    expect(items.filter(({ soldOut }) => soldOut).length).toBeGreaterThan(20);
  });

  it('name allergens as Korean labels do, and say where they do not know', () => {
    const known = new Set<string>(allergens);
    for (const { path, allergens: named } of items) {
      expect(
        (named ?? []).filter((each) => !known.has(each)),
        path,
      ).toEqual([]);
      expect(isUnique(named ?? []), path).toBe(true);
    }
    expect(items.filter((item) => item.allergens === null).length).toBeGreaterThanOrEqual(10);
    expect(items.some((item) => item.origin === null)).toBe(true);
    expect(items.filter((item) => item.origin !== null).length).toBeGreaterThan(items.length / 3);
  });

  it('show pictures that ship with the app', () => {
    const shipped = new Set(readdirSync('public/food').map((file) => file.replace(/\.webp$/, '')));
    expect(pictures.filter((name) => !shipped.has(name))).toEqual([]);
    const used = new Set([...restaurants, ...items].flatMap((each) => each.pictures));
    expect(pictures.filter((name) => !used.has(name))).toEqual([]);
  });

  it('price the evening of the picture: stew, large, with two eggs, for 11,500원', () => {
    const stew = items.find(({ path }) => path === 'halmae-sundubu-seongsu/haemul-sundubu');
    const option = (id: string) =>
      stew?.optionGroups.flatMap(({ options }) => options).find((each) => each.id === id)?.priceMinor ?? 0;
    expect((stew?.priceMinor ?? 0) + option('size-large') + 2 * option('extra-egg')).toBe(11_500);
  });
});
