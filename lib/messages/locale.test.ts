import { describe, expect, it } from 'vitest';
import { chooseLocale } from './locale';

describe('chooseLocale', () => {
  it('keeps the language that was chosen, whatever the browser asks for', () => {
    expect(chooseLocale('en', 'ko-KR,ko;q=0.9')).toBe('en');
  });

  it('follows the browser by rank, not by order', () => {
    expect(chooseLocale(undefined, 'en;q=0.5, ko;q=0.8')).toBe('ko');
    expect(chooseLocale(undefined, 'fr-FR, en-GB;q=0.7')).toBe('en');
  });

  it('leaves out a language that is refused with q=0', () => {
    expect(chooseLocale(undefined, 'en;q=0, ko;q=0.1')).toBe('ko');
  });

  it('speaks Korean to everyone else, and to a cookie that was tampered with', () => {
    expect(chooseLocale(undefined, null)).toBe('ko');
    expect(chooseLocale('xx', 'fr')).toBe('ko');
    expect(chooseLocale(undefined, ';;q=,,*')).toBe('ko');
  });
});
