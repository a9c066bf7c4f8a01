/** A dish for tests of this folder: a required choice of one, and extras that may be taken more than once. */
import type { MenuItem, Option } from '@/contract/schemas/restaurant';

export function option(id: string, priceMinor = 0, change: Partial<Option> = {}): Option {
  return { id, name: { ko: id, en: id }, priceMinor, maxQuantity: 1, soldOut: false, ...change };
}

export const size = {
  id: 'size',
  name: { ko: '양 선택', en: 'Portion' },
  minSelect: 1,
  maxSelect: 1,
  options: [option('regular'), option('large', 1_000)],
};

export const extras = {
  id: 'extras',
  name: { ko: '더 넣기', en: 'Extras' },
  minSelect: 0,
  maxSelect: 3,
  options: [
    option('egg', 500, { maxQuantity: 3 }),
    option('tofu', 1_500),
    option('oysters', 3_500, { soldOut: true }),
  ],
};

export function menuItem(change: Partial<MenuItem> = {}): MenuItem {
  return {
    id: 'haemul-sundubu',
    name: { ko: '해물순두부', en: 'Seafood sundubu' },
    description: { ko: '칼칼하게 끓였어요.', en: 'A peppery broth.' },
    priceMinor: 9_500,
    pictures: ['pot-of-food'],
    popular: true,
    soldOut: false,
    allergens: ['shrimp'],
    origin: null,
    optionGroups: [size, extras],
    ...change,
  };
}
