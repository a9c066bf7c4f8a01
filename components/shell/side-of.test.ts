import { expect, test } from 'vitest';
import { pages } from '@/lib/urls';
import { sideOf } from './side-of';

test('a path belongs to its side, and a menu is not a kitchen', () => {
  expect(sideOf(pages.rider())).toBe('rider');
  expect(sideOf(pages.board('halmae'))).toBe('restaurant');
  expect(sideOf(pages.workplaces())).toBe('restaurant');
  expect(sideOf(pages.restaurant('halmae'))).toBe('customer');
  expect(sideOf(pages.orders())).toBe('customer');
});
