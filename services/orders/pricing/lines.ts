/** Prices the lines of a basket with the menu as it stands, and says what is wrong with each. */
import type { CheckoutIssue } from '@/contract/errors';
import type { BasketLine, PricedLine } from '@/contract/schemas/basket';
import type { MenuItem, Option, OptionGroup } from '@/contract/schemas/restaurant';

export interface PricedLines {
  lines: PricedLine[];
  issues: CheckoutIssue[];
  subtotalMinor: number;
}

export type Finder = (itemId: string) => MenuItem | undefined;

interface Chosen {
  group: OptionGroup;
  option: Option;
  quantity: number;
}

function chosenOf(item: MenuItem, line: BasketLine): { chosen: Chosen[]; unknown: boolean } {
  const chosen: Chosen[] = [];
  let unknown = false;
  for (const { optionId, quantity } of line.options) {
    const group = item.optionGroups.find((each) => each.options.some((option) => option.id === optionId));
    const option = group?.options.find((each) => each.id === optionId);
    if (group && option) chosen.push({ group, option, quantity });
    else unknown = true;
  }
  return { chosen, unknown };
}

function optionIssues(item: MenuItem, line: BasketLine, field: string): CheckoutIssue[] {
  const { chosen, unknown } = chosenOf(item, line);
  const issues: CheckoutIssue[] = [];
  const add = (code: CheckoutIssue['code'], name?: CheckoutIssue['about']) =>
    issues.push({ code, field, lineId: line.lineId, ...(name ? { about: name } : {}) });
  if (unknown) add('OPTION_UNAVAILABLE');
  for (const { option } of chosen.filter(({ option }) => option.soldOut)) {
    add('OPTION_UNAVAILABLE', { name: option.name });
  }
  for (const group of item.optionGroups) {
    const mine = chosen.filter((each) => each.group.id === group.id);
    const count = mine.reduce((sum, each) => sum + each.quantity, 0);
    const twice = new Set(mine.map((each) => each.option.id)).size < mine.length;
    const tooMany = mine.some((each) => each.quantity > each.option.maxQuantity);
    if (count < group.minSelect || count > group.maxSelect || twice || tooMany) {
      add('OPTIONS_INVALID', { name: group.name });
    }
  }
  return issues;
}

/** A group that must be chosen from but has nothing left makes the whole item unavailable. */
export function isAvailable(item: MenuItem): boolean {
  return (
    !item.soldOut &&
    item.optionGroups.every(
      (group) => group.minSelect === 0 || group.options.some((option) => !option.soldOut),
    )
  );
}

function priceLine(item: MenuItem, line: BasketLine): PricedLine {
  const options = chosenOf(item, line).chosen.map(({ option, quantity }) => ({
    optionId: option.id,
    name: option.name,
    quantity,
    priceMinor: option.priceMinor,
  }));
  const unitMinor =
    item.priceMinor + options.reduce((sum, option) => sum + option.priceMinor * option.quantity, 0);
  return {
    lineId: line.lineId,
    itemId: item.id,
    name: item.name,
    quantity: line.quantity,
    options,
    note: line.note ?? '',
    unitMinor,
    totalMinor: unitMinor * line.quantity,
  };
}

/** Lines of items that the menu does not know have no price; they are issues only. */
export function priceLines(find: Finder, basket: readonly BasketLine[]): PricedLines {
  const lines: PricedLine[] = [];
  const issues: CheckoutIssue[] = [];
  for (const [index, line] of basket.entries()) {
    const item = find(line.itemId);
    if (!item || !isAvailable(item)) {
      issues.push({
        code: 'ITEM_UNAVAILABLE',
        field: `lines.${index}.itemId`,
        lineId: line.lineId,
        ...(item ? { about: { name: item.name } } : {}),
      });
    }
    if (!item) continue;
    issues.push(...optionIssues(item, line, `lines.${index}.options`));
    lines.push(priceLine(item, line));
  }
  return { lines, issues, subtotalMinor: lines.reduce((sum, line) => sum + line.totalMinor, 0) };
}
