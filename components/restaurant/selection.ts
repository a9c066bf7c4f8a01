/** Putting a dish together: which options are chosen, what else may be, what is missing, and what it costs. */

import type { ChosenOption } from '@/contract/schemas/basket';
import type { MenuItem, Option, OptionGroup } from '@/contract/schemas/restaurant';
import type { LineOption } from '@/lib/basket/types';

/** Option id → how many of it. What is absent is not chosen. */
export type Selection = Readonly<Record<string, number>>;

/** `one`: radio buttons. `many`: ticks, with a quantity where an option may be taken more than once. */
export function kindOf(group: OptionGroup): 'one' | 'many' {
  const single = group.maxSelect === 1 && (group.options.length > 1 || group.minSelect > 0);
  return single ? 'one' : 'many';
}

/** How many of the group are chosen; quantities count, as the service counts them. */
export function countOf(group: OptionGroup, selection: Selection): number {
  return group.options.reduce((sum, option) => sum + (selection[option.id] ?? 0), 0);
}

/** How many of `option` may be taken at most, with the rest of the group as it is. */
export function mostOf(group: OptionGroup, selection: Selection, option: Option): number {
  if (option.soldOut) return 0;
  const others = countOf(group, selection) - (selection[option.id] ?? 0);
  return Math.max(0, Math.min(option.maxQuantity, group.maxSelect - others));
}

/** `selection` with `quantity` of `option`, never more than may be; in a choice of one it replaces the other. */
export function choose(
  group: OptionGroup,
  selection: Selection,
  option: Option,
  quantity: number,
): Selection {
  const ofGroup = new Set(group.options.map((each) => each.id));
  const dropped = kindOf(group) === 'one' ? ofGroup : new Set([option.id]);
  const kept = Object.fromEntries(Object.entries(selection).filter(([id]) => !dropped.has(id)));
  const most = mostOf(group, kept, option);
  const taken = Math.min(quantity, most);
  return taken > 0 ? { ...kept, [option.id]: taken } : kept;
}

/** What was chosen before, as far as the menu still has it. */
export function selectionOf(item: MenuItem, options: readonly ChosenOption[]): Selection {
  const chosen = new Map(options.map(({ optionId, quantity }) => [optionId, quantity]));
  return item.optionGroups.reduce<Selection>(
    (selection, group) =>
      group.options.reduce((rest, option) => {
        const quantity = chosen.get(option.id);
        return quantity ? choose(group, rest, option, quantity) : rest;
      }, selection),
    {},
  );
}

/** `selection` without what the menu lost or sold out since it was chosen. */
export function stillThere(item: MenuItem, selection: Selection): Selection {
  const options = Object.entries(selection).map(([optionId, quantity]) => ({ optionId, quantity }));
  return selectionOf(item, options);
}

/** Groups that still need a choice, in the order of the menu. */
export function missingGroups(item: MenuItem, selection: Selection): OptionGroup[] {
  return item.optionGroups.filter((group) => countOf(group, selection) < group.minSelect);
}

/** Whether it can be ordered at all: not sold out, and something left in every group one must choose from. */
export function isAvailable(item: MenuItem): boolean {
  const left = (group: OptionGroup) => group.options.filter((option) => !option.soldOut);
  return !item.soldOut && item.optionGroups.every((group) => group.minSelect === 0 || left(group).length > 0);
}

/** What is chosen as the basket keeps it, in the order of the menu. */
export function toLineOptions(item: MenuItem, selection: Selection): LineOption[] {
  return item.optionGroups.flatMap((group) =>
    group.options.flatMap(({ id, name, priceMinor }) => {
      const quantity = selection[id] ?? 0;
      return quantity > 0 ? [{ optionId: id, name, priceMinor, quantity }] : [];
    }),
  );
}
