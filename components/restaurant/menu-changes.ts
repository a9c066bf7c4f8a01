/** What became different between two states of a menu, as somebody reading it would put it. */
import type { MenuItem } from '@/contract/schemas/restaurant';
import type { LocalizedText } from '@/contract/text';
import { isAvailable } from './selection';

export type MenuChange =
  | { readonly kind: 'soldOut' | 'back' | 'gone' | 'added' | 'choices'; readonly name: LocalizedText }
  | { readonly kind: 'price'; readonly name: LocalizedText; readonly priceMinor: number };

/** One change per dish, the gravest; in the order of the menu, what is gone last. */
export function menuChanges(before: readonly MenuItem[], after: readonly MenuItem[]): MenuChange[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const changed = after.flatMap((item) => {
    const was = old.get(item.id);
    old.delete(item.id);
    const change = was ? changeOf(was, item) : ({ kind: 'added', name: item.name } as const);
    return change ? [change] : [];
  });
  return [...changed, ...[...old.values()].map(({ name }) => ({ kind: 'gone' as const, name }))];
}

function changeOf(was: MenuItem, item: MenuItem): MenuChange | null {
  const { name, priceMinor } = item;
  if (isAvailable(was) !== isAvailable(item)) return { kind: isAvailable(item) ? 'back' : 'soldOut', name };
  if (was.priceMinor !== priceMinor) return { kind: 'price', name, priceMinor };
  const choices = JSON.stringify(was.optionGroups) !== JSON.stringify(item.optionGroups);
  return choices ? { kind: 'choices', name } : null;
}
