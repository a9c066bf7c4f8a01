import { expect, test } from 'vitest';
import { findInMenu } from './menu-found';
import { menuItem } from './testing/menu-item';

const text = (ko: string, en: string) => ({ ko, en });
const menu = [
  {
    id: 'stews',
    name: text('찌개', 'Stews'),
    items: [
      menuItem({
        id: 'sundubu',
        name: text('해물 순두부', 'Seafood sundubu'),
        description: text('칼칼해요', 'Hot'),
      }),
      menuItem({
        id: 'kimchi',
        name: text('김치전골', 'Kimchi pot'),
        description: text('묵은지', 'Aged kimchi'),
      }),
    ],
  },
  {
    id: 'drinks',
    name: text('음료', 'Drinks'),
    items: [
      menuItem({ id: 'cider', name: text('사이다', 'Lemon soda'), description: text('시원해요', 'Cold') }),
    ],
  },
];
const found = (query: string) => [...findInMenu(menu, query).items].join(' ');

test.each([
  ['', 'sundubu kimchi cider'],
  ['해물순두부', 'sundubu'],
  ['묵은지', 'kimchi'],
  ['SODA', 'cider'],
  ['ㄱㅊ', 'kimchi'],
  ['찌개', 'sundubu kimchi'],
  ['drinks', 'cider'],
  ['피자', ''],
])('“%s” leaves %s', (query, ids) => {
  expect(found(query)).toBe(ids);
});

test('a section without a dish that was found is none', () => {
  expect([...findInMenu(menu, '사이다').sections]).toEqual(['drinks']);
});
