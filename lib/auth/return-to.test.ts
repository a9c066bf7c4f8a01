import { describe, expect, it } from 'vitest';
import { safeReturnTo } from './return-to';

describe('where one may be sent back to', () => {
  it.each(['/', '/orders', '/checkout/halmae?step=2#pay', '/restaurants/%EB%B0%A5', '/?q=//evil.test'])(
    'keeps %s',
    (path) => expect(safeReturnTo(path)).toBe(path),
  );

  it.each([
    'https://evil.test',
    'https:evil.test',
    '//evil.test',
    '///evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/%5cevil.test',
    '/%2f%2fevil.test',
    '/%2Fevil.test',
    '/.//evil.test',
    '/..//evil.test',
    '/a/..//evil.test',
    '/./\\evil.test',
    'javascript:alert(1)',
    'data:text/html,hi',
    '/\tevil.test',
    '/\n/evil.test',
    '\t//evil.test',
    ' //evil.test',
    '/ /evil.test',
    '/\u0000',
    '@evil.test',
    'user:pass@evil.test',
    'evil.test',
    './orders',
    '?to=x',
    '',
    `/${'a'.repeat(10_000)}`,
    null,
    undefined,
  ])('case 1: sends %j home instead', (value) => expect(safeReturnTo(value)).toBe('/'));

  it('case 1: dots cannot climb out', () => {
    expect(safeReturnTo('/../../orders')).toBe('/orders');
  });

  it('case 25: never returns into sign-in, which would go round in a circle', () => {
    expect(safeReturnTo('/auth/sign-in?to=/')).toBe('/');
    expect(safeReturnTo('/auth/callback?code=1')).toBe('/');
    expect(safeReturnTo('/x/../auth/sign-out')).toBe('/');
    expect(safeReturnTo('/authors')).toBe('/authors');
  });
});
