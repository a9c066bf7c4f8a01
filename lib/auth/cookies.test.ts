import { describe, expect, it } from 'vitest';
import { cookieHeaderAfter } from './cookies';

describe('a request’s cookies after a renewal', () => {
  it('replaces, adds and deletes ours, and leaves every other byte alone', () => {
    const header = 'place=%7B%22a%22%3A%22%EB%B0%A5%22%7D; s.0=old; s.1=stale; odd=a=b';
    const after = cookieHeaderAfter(header, [
      { name: 's.0', value: 'new', maxAgeSeconds: 60 },
      { name: 's.1', value: '', maxAgeSeconds: 0 },
      { name: 's.9', value: 'more', maxAgeSeconds: 60 },
    ]);
    expect(after).toBe('place=%7B%22a%22%3A%22%EB%B0%A5%22%7D; s.0=new; odd=a=b; s.9=more');
  });

  it('starts from nothing', () => {
    expect(cookieHeaderAfter(null, [{ name: 'a', value: '1', maxAgeSeconds: 1 }])).toBe('a=1');
  });
});
