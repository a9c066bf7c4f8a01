import type { LineChoice } from './types';

/**
 * What makes two lines the same line: the item, the options with their quantities in any order, and the note.
 * Names and prices are not part of it: they are only what was last seen.
 */
export function lineIdentity(line: Pick<LineChoice, 'itemId' | 'options' | 'note'>): string {
  const options = line.options
    .map((option) => `${option.optionId}*${option.quantity}`)
    .sort()
    .join('+');
  return JSON.stringify([line.itemId, options, line.note.trim()]);
}
