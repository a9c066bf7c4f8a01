import { describe, expect, it, test } from 'vitest';
import {
  choose,
  countOf,
  isAvailable,
  kindOf,
  missingGroups,
  mostOf,
  selectionOf,
  stillThere,
  toLineOptions,
} from './selection';
import { extras, menuItem, option, size } from './testing/menu-item';

const [regular, large] = size.options as [ReturnType<typeof option>, ReturnType<typeof option>];
const [egg, tofu, oysters] = extras.options as [typeof regular, typeof regular, typeof regular];

describe('choosing', () => {
  it('replaces in a choice of one, and leaves other groups alone', () => {
    const chosen = choose(size, choose(size, { egg: 2 }, regular, 1), large, 1);
    expect(chosen).toEqual({ egg: 2, large: 1 });
  });

  it('never takes more than the option or the group allows', () => {
    expect(choose(extras, {}, egg, 9)).toEqual({ egg: 3 });
    expect(choose(extras, { egg: 3 }, tofu, 1)).toEqual({ egg: 3 });
    expect(choose(extras, { egg: 2 }, tofu, 5)).toEqual({ egg: 2, tofu: 1 });
    expect(mostOf(extras, { egg: 2, tofu: 1 }, egg)).toBe(2);
  });

  it('refuses what is sold out, and zero takes it out again', () => {
    expect(choose(extras, {}, oysters, 1)).toEqual({});
    expect(choose(extras, { egg: 2 }, egg, 0)).toEqual({});
  });

  it('names every required group that is still open, counting quantities', () => {
    expect(missingGroups(menuItem(), { egg: 1 }).map((group) => group.id)).toEqual(['size']);
    expect(missingGroups(menuItem(), { regular: 1 })).toEqual([]);
    expect(countOf(extras, { egg: 2, tofu: 1 })).toBe(3);
  });

  it('asks with radio buttons only where there is something to choose between', () => {
    expect(kindOf(size)).toBe('one');
    expect(kindOf(extras)).toBe('many');
    expect(kindOf({ ...extras, maxSelect: 1, options: [egg] })).toBe('many');
  });
});

describe('isAvailable', () => {
  it('takes a dish away when a group one must choose from has nothing left', () => {
    const gone = { ...size, options: [option('regular', 0, { soldOut: true })] };
    expect(isAvailable(menuItem())).toBe(true);
    expect(isAvailable(menuItem({ soldOut: true }))).toBe(false);
    expect(isAvailable(menuItem({ optionGroups: [gone] }))).toBe(false);
    expect(isAvailable(menuItem({ optionGroups: [{ ...gone, minSelect: 0 }] }))).toBe(true);
  });
});

describe('toLineOptions', () => {
  it('keeps the order of the menu, not of choosing, so that equal dishes are one line', () => {
    const options = toLineOptions(menuItem(), { tofu: 1, egg: 2, large: 1 });
    expect(options.map((each) => [each.optionId, each.quantity])).toEqual([
      ['large', 1],
      ['egg', 2],
      ['tofu', 1],
    ]);
  });
});

describe('selectionOf', () => {
  it('chooses again what a line of the basket has, without what the menu lost or sold out', () => {
    const before = ['large', 'egg', 'oysters', 'no-such-option'].map((optionId) => ({
      optionId,
      quantity: 2,
    }));
    expect(selectionOf(menuItem(), before)).toEqual({ large: 1, egg: 2 });
  });
});

test('what is sold out while one chooses is no longer chosen', () => {
  const gone = {
    ...extras,
    options: extras.options.map((each) => ({ ...each, soldOut: each.id === 'egg' })),
  };
  const chosen = { large: 1, egg: 2, tofu: 1 };
  expect(stillThere(menuItem(), chosen)).toEqual(chosen);
  expect(stillThere(menuItem({ optionGroups: [size, gone] }), chosen)).toEqual({ large: 1, tofu: 1 });
});
