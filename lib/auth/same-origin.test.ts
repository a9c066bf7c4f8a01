import { describe, expect, it } from 'vitest';
import { isFromElsewhere, isFromOwnPages } from './same-origin';

const own = 'http://localhost:3000';
const headers = (init: Record<string, string>) => new Headers(init);

describe('whether our own page sent a request', () => {
  it.each([
    [{ origin: own }, true],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: own, 'sec-fetch-site': 'same-origin' }, true],
    // Case 18: nothing said, another origin, a sibling, a sandboxed frame, a typed address.
    [{}, false],
    [{ origin: 'https://evil.test' }, false],
    [{ origin: 'http://localhost:3001' }, false],
    [{ origin: 'null' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: own, 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'https://evil.test', 'sec-fetch-site': 'same-origin' }, false],
  ])('case 18: a form with %j: %s', (init, expected) => {
    expect(isFromOwnPages(headers(init), own)).toBe(expected);
  });

  it('case 19: a call may say nothing, since its own header already says it, but not that it is foreign', () => {
    expect(isFromElsewhere(headers({}), own)).toBe(false);
    expect(isFromElsewhere(headers({ 'sec-fetch-site': 'same-site' }), own)).toBe(true);
  });
});
