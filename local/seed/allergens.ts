/** The allergens that Korean food labelling names, in its order. Screens translate these words. */
export const allergens = [
  'egg',
  'milk',
  'buckwheat',
  'peanut',
  'soybean',
  'wheat',
  'mackerel',
  'crab',
  'shrimp',
  'pork',
  'peach',
  'tomato',
  'sulphites',
  'walnut',
  'chicken',
  'beef',
  'squid',
  'shellfish',
  'pine-nut',
] as const;
export type Allergen = (typeof allergens)[number];
