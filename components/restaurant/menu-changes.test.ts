import { expect, test } from 'vitest';
import { menuChanges } from './menu-changes';
import { extras, menuItem, size } from './testing/menu-item';

const kinds = (before: ReturnType<typeof menuItem>[], after: ReturnType<typeof menuItem>[]) =>
  menuChanges(before, after).map(({ kind, name }) => `${kind} ${name.en}`);
const dish = (id: string, change = {}) => menuItem({ id, name: { ko: id, en: id }, ...change });

test('nothing changed, nothing to say', () => {
  expect(kinds([dish('a'), dish('b')], [dish('a'), dish('b')])).toEqual([]);
});

test('each dish that changed is named once, by what matters most', () => {
  const before = [dish('sold'), dish('back', { soldOut: true }), dish('dear'), dish('other'), dish('gone')];
  const after = [
    dish('new'),
    dish('sold', { soldOut: true, priceMinor: 1 }),
    dish('back'),
    dish('dear', { priceMinor: 10_500 }),
    dish('other', { optionGroups: [size] }),
  ];
  expect(kinds(before, after)).toEqual([
    'added new',
    'soldOut sold',
    'back back',
    'price dear',
    'choices other',
    'gone gone',
  ]);
});

test('a dish whose last required choice ran out is sold out', () => {
  const emptied = { ...size, options: size.options.map((each) => ({ ...each, soldOut: true })) };
  expect(kinds([dish('a')], [dish('a', { optionGroups: [emptied, extras] })])).toEqual(['soldOut a']);
});
