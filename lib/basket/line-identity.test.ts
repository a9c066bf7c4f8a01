import { expect, test } from 'vitest';
import { lineIdentity } from './line-identity';

const option = (optionId: string, quantity = 1) => ({
  optionId,
  quantity,
  name: { ko: optionId, en: optionId },
  priceMinor: 500,
});

test('the order of options does not make another line', () => {
  const one = { itemId: 'soup', options: [option('egg'), option('rice', 2)], note: '' };
  const other = { itemId: 'soup', options: [option('rice', 2), option('egg')], note: ' ' };
  expect(lineIdentity(one)).toBe(lineIdentity(other));
});

test.each([
  ['another item', { itemId: 'stew', options: [option('egg')], note: '' }],
  ['another option', { itemId: 'soup', options: [option('rice')], note: '' }],
  ['more of an option', { itemId: 'soup', options: [option('egg', 2)], note: '' }],
  ['a note', { itemId: 'soup', options: [option('egg')], note: 'no chili' }],
])('%s makes another line', (_, line) => {
  expect(lineIdentity(line)).not.toBe(lineIdentity({ itemId: 'soup', options: [option('egg')], note: '' }));
});
