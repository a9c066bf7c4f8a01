// A pool on AWS under both of its names. Its hosts are AWS's, so the network is bent to lead to a stub.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Attempts } from './testing/attempts';
import { Jar } from './testing/parts';

const older = 'https://cognito-idp.ap-northeast-2.amazonaws.com/pool_1';
const newer = 'https://issuer-cognito-idp.ap-northeast-2.amazonaws.com/pool_1';

let attempts: Attempts;
beforeEach(async () => {
  attempts = await Attempts.start();
  const real = fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = new URL(String(input instanceof Request ? input.url : input));
    return real(
      url.hostname.endsWith('amazonaws.com') ? `${attempts.pool.origin}${url.pathname}` : url,
      init,
    );
  });
});
afterEach(() => attempts.pool.stop());

describe.each([
  [older, newer],
  [newer, older],
])('a pool configured as %s', (own, other) => {
  beforeEach(() => attempts.call(own));

  it.each([own, other])('case 9: believes tokens that name it %s, by one request', async (iss) => {
    const jar = new Jar();
    expect(await attempts.attempt(jar, { id: { iss }, access: { iss } })).toMatchObject({
      kind: 'signed-in',
    });
    expect(attempts.pool.requests.map(({ path }) => path)).toEqual(['/oauth2/token']);
    const { refreshToken = '' } = attempts.sessionIn(jar) ?? {};
    await expect(attempts.provider.refresh(refreshToken)).resolves.toMatchObject({
      claims: { sub: 'person-1' },
    });
    expect(attempts.pool.requests).toHaveLength(2);
  });

  it.each([
    ['another pool in the other form', { id: { iss: other.replace('pool_1', 'pool_2') } }],
    ['a third name', { id: { iss: 'https://evil.test' } }],
    ['its other name under another key', { id: { iss: other }, signed: 'stranger' as const }],
    ['its other name for another audience', { id: { iss: other, aud: 'client-2' } }],
    ['its other name with another nonce', { id: { iss: other, nonce: 'x' } }],
    ['its other name without a signature', { id: { iss: other }, signed: 'none' as const }],
  ])('case 9: does not believe %s', async (_what, bend) => {
    const jar = new Jar();
    expect(await attempts.attempt(jar, bend)).toMatchObject({ kind: 'problem', problem: 'unknown' });
    expect(attempts.sessionIn(jar)).toBeNull();
    expect(attempts.pool.requests).toHaveLength(1);
  });
});
