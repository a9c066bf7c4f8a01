import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Assumptions, defaultAssumptions } from './assumptions';
import { type Authorized, createJwtAuthorizer, type JwtAuthorizer } from './jwt-authorizer';
import { createKeySet } from './key-set';
import { startIssuer, type TestIssuer } from './testing/issuer';

let issuer: TestIssuer;
let now: number;
const clock = { now: () => new Date(now) };

beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
beforeEach(() => {
  now = Date.now();
});

function createAuthorizer(overrides: Partial<Assumptions> = {}, url = issuer.issuer): JwtAuthorizer {
  const assumptions = { ...defaultAssumptions, ...overrides };
  return createJwtAuthorizer(
    { identitySources: [], issuer: url, audience: ['another-client', issuer.clientId] },
    { keySet: createKeySet(url, { clock, unknownKid: assumptions.unknownKid }), clock, assumptions },
  );
}

const seconds = () => Math.floor(now / 1000);

function challengeOf(text: string, scopes = ''): Authorized {
  const challenge = `Bearer scope="${scopes}" error="invalid_token" error_description="${text}"`;
  return { ok: false, status: 401, challenge, error: text };
}

describe('JWT authorizer', () => {
  it('lets a valid access token pass, with and without Bearer, and gives its claims', async () => {
    const authorizer = createAuthorizer();
    const token = await issuer.token();
    for (const value of [token, `Bearer ${token}`, `bearer ${token}`]) {
      expect(await authorizer.authorize(value, [])).toMatchObject({ ok: true, claims: { sub: 'person-1' } });
    }
  });

  it('asks without a token for nothing but Bearer', () => {
    for (const value of [undefined, '']) {
      expect(createAuthorizer().authorize(value, ['orders'])).toMatchObject({
        status: 401,
        challenge: 'Bearer',
      });
    }
  });

  it.each([
    ['a', 'token contains an invalid number of segments'],
    ['a.b.c.d.e', 'token contains an invalid number of segments'],
    ['Bearer', 'token contains an invalid number of segments'],
  ])('answers "%s" with the captured text', async (value, text) => {
    expect(await createAuthorizer().authorize(value, [])).toEqual(challengeOf(text));
  });

  const late = () => seconds() + 60;
  it.each<[string, () => Record<string, unknown>, string]>([
    ['case 11: another audience', () => ({ client_id: 'x' }), 'the token does not have a valid audience'],
    [
      'an aud that decides over a good client_id',
      () => ({ aud: 'x' }),
      'the token does not have a valid audience',
    ],
    ['no audience at all', () => ({ client_id: undefined }), 'the token does not have a valid audience'],
    ['case 12: another issuer', () => ({ iss: 'https://evil.test' }), 'issuer does not match'],
    ['an issuer with a slash more', () => ({ iss: `${issuer.issuer}/` }), 'issuer does not match'],
    ['case 13: an expiry that is now', () => ({ exp: seconds() }), 'the token has expired'],
    ['no expiry', () => ({ exp: undefined }), 'the token has no expiry'],
    ['a later nbf', () => ({ nbf: late() }), 'the token is not valid yet'],
    ['a later iat', () => ({ iat: late() }), 'the token was issued in the future'],
  ])('refuses %s', async (_, claims, text) => {
    expect(await createAuthorizer().authorize(await issuer.token(claims()), [])).toEqual(challengeOf(text));
  });

  it('takes an aud that fits, also out of a list, and an ID token: token_use is not looked at', async () => {
    const token = await issuer.token({ aud: ['x', issuer.clientId], client_id: 'y', token_use: 'id' });
    expect(await createAuthorizer().authorize(token, [])).toMatchObject({ ok: true });
  });

  it('needs one of the route’s scopes, and answers 403 without', async () => {
    const authorizer = createAuthorizer();
    expect(await authorizer.authorize(await issuer.token(), ['admin', 'email'])).toMatchObject({ ok: true });
    expect(
      await authorizer.authorize(await issuer.token({ scope: undefined, scp: ['admin'] }), ['admin']),
    ).toMatchObject({ ok: true });
    expect(await authorizer.authorize(await issuer.token(), ['admin', 'orders'])).toMatchObject({
      status: 403,
      challenge: 'Bearer scope="admin orders" error="insufficient_scope"',
    });
    const idToken = await issuer.token({ scope: undefined, aud: issuer.clientId });
    expect(await authorizer.authorize(idToken, ['openid'])).toMatchObject({ status: 403 });
  });

  it('lists the route’s scopes in the challenge of a bad token', async () => {
    expect(await createAuthorizer().authorize('a', ['x', 'y'])).toEqual(
      challengeOf('token contains an invalid number of segments', 'x y'),
    );
  });

  it('refuses a token that was changed, unsigned, or signed otherwise', async () => {
    const [header, , signature] = (await issuer.token()).split('.');
    const other = Buffer.from(
      JSON.stringify({ iss: issuer.issuer, client_id: issuer.clientId, exp: late() }),
    );
    const forged = `${header}.${other.toString('base64url')}.${signature}`;
    expect(await createAuthorizer().authorize(forged, [])).toEqual(challengeOf('signature is invalid'));
    for (const alg of ['none', 'HS256', 'ES256']) {
      const head = Buffer.from(JSON.stringify({ alg, kid: 'key-0' })).toString('base64url');
      const token = `${head}.${other.toString('base64url')}.${signature}`;
      expect(await createAuthorizer().authorize(token, [])).toEqual(challengeOf('signing method is invalid'));
    }
  });

  it('judges a token it has seen before anew: it expires while it is remembered', async () => {
    const authorizer = createAuthorizer();
    const token = await issuer.token();
    expect(await authorizer.authorize(token, [])).toMatchObject({ ok: true });
    now += 301_000;
    expect(await authorizer.authorize(token, [])).toEqual(challengeOf('the token has expired'));
  });

  it('allows the clock to differ by what is configured', async () => {
    const token = await issuer.token({ iat: seconds() + 5 });
    expect(await createAuthorizer({ clockLeewaySeconds: 10 }).authorize(token, [])).toMatchObject({
      ok: true,
    });
  });
});

describe('keys of the issuer', () => {
  it('are fetched once for many tokens at a time', async () => {
    const authorizer = createAuthorizer();
    const before = issuer.jwksRequests();
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, index) => issuer.token({ jti: `${index}` })),
    );
    const verdicts = await Promise.all(tokens.map((token) => authorizer.authorize(token, [])));
    expect(verdicts.every(({ ok }) => ok)).toBe(true);
    expect(issuer.jwksRequests() - before).toBe(1);
  });

  it('case 40: are fetched again for an unknown kid after a rotation, but not at every made-up kid', async () => {
    const authorizer = createAuthorizer();
    await authorizer.authorize(await issuer.token(), []);
    await issuer.rotate();
    const token = await issuer.token();
    const before = issuer.jwksRequests();
    expect(await authorizer.authorize(token, [])).toMatchObject({ ok: false, status: 401 });
    expect(issuer.jwksRequests()).toBe(before);
    now += 6_000;
    expect(await authorizer.authorize(token, [])).toMatchObject({ ok: true });
    expect(issuer.jwksRequests()).toBe(before + 1);
  });

  it('are kept for two hours where a rotation needs an overlap', async () => {
    const authorizer = createAuthorizer({ unknownKid: 'refuse' });
    await authorizer.authorize(await issuer.token({ exp: seconds() + 20_000 }), []);
    await issuer.rotate();
    now += 2 * 3_600_000 - 1_000;
    const token = await issuer.token({ exp: Math.floor(now / 1000) + 300 });
    expect(await authorizer.authorize(token, [])).toMatchObject({ ok: false });
    now += 2_000;
    expect(await authorizer.authorize(token, [])).toMatchObject({ ok: true });
  });

  it('forget a remembered token when its key is gone', async () => {
    const authorizer = createAuthorizer();
    const old = await issuer.token({ exp: seconds() + 20_000 });
    expect(await authorizer.authorize(old, [])).toMatchObject({ ok: true });
    await issuer.rotate();
    now += 2 * 3_600_000 + 1_000;
    expect(await authorizer.authorize(old, [])).toMatchObject({ ok: false, status: 401 });
  });

  it('case 41: refuse everybody while the issuer cannot be asked, and pass again afterwards', async () => {
    const authorizer = createAuthorizer();
    const token = await issuer.token();
    issuer.setReachable(false);
    expect(await authorizer.authorize(token, [])).toEqual(
      challengeOf('OIDC discovery endpoint communication error'),
    );
    issuer.setReachable(true);
    expect(await authorizer.authorize(token, [])).toMatchObject({ ok: true });
  });
});
