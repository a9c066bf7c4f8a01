import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Pages that anybody may open. Every other page asks who is there before it shows anything. */
const open = [
  '(customer)/page.tsx',
  '(customer)/address/page.tsx',
  '(customer)/basket/page.tsx',
  '(customer)/restaurants/[restaurantId]/page.tsx',
  '(customer)/restaurants/[restaurantId]/reviews/page.tsx',
  'auth/problem/[kind]/page.tsx',
  'offline/page.tsx',
  'shared/[token]/page.tsx',
];

const found = readdirSync('app', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /(?:^|\/)page\.tsx$/.test(path),
);

it.each(found.filter((path) => !open.includes(path)))(
  'case 38: app/%s asks for a session or a role',
  (path) => {
    expect(readFileSync(`app/${path}`, 'utf8')).toMatch(/\brequire(?:Role|Session)\(/);
  },
);

it('the list of open pages names no page that is gone', () => {
  expect(open.filter((path) => !found.includes(path))).toEqual([]);
});
