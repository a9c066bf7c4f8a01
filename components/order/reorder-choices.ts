/** From what can be had again to what goes into the basket, with the names and prices of today's menu. */
import type { Reorder } from '@/contract/schemas/reorder';
import type { Restaurant } from '@/contract/schemas/restaurant';
import { unitMinor } from '@/lib/basket/totals';
import type { LineChoice } from '@/lib/basket/types';

/** Lines whose item or option went off the menu between the two answers are left out. */
export function choicesOf(reorder: Pick<Reorder, 'lines'>, { menu }: Pick<Restaurant, 'menu'>): LineChoice[] {
  const items = new Map(menu.flatMap((category) => category.items).map((item) => [item.id, item]));
  return reorder.lines.flatMap(({ itemId, options: wanted, note = '', quantity }) => {
    const item = items.get(itemId);
    if (!item) return [];
    const known = new Map(
      item.optionGroups.flatMap((group) => group.options).map((option) => [option.id, option]),
    );
    const options = wanted.flatMap(({ optionId, quantity: count }) => {
      const option = known.get(optionId);
      return option ? [{ optionId, quantity: count, name: option.name, priceMinor: option.priceMinor }] : [];
    });
    if (options.length < wanted.length) return [];
    const { name, pictures, priceMinor } = item;
    return [{ itemId, name, pictures, priceMinor, options, note, quantity }];
  });
}

export function sumOfChoices(choices: readonly LineChoice[]): number {
  return choices.reduce((sum, choice) => sum + unitMinor(choice) * choice.quantity, 0);
}

export function countOfChoices(choices: readonly Pick<LineChoice, 'quantity'>[]): number {
  return choices.reduce((sum, { quantity }) => sum + quantity, 0);
}
