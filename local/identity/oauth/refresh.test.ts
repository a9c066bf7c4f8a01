import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, getTokens, postToken } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { secretClient, startTestPool } from '../testing/pool';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());

const refresh = (token: string | undefined, clientId = 'publicclient', changes = {}) =>
  postToken(pool, { grant_type: 'refresh_token', client_id: clientId, refresh_token: token, ...changes });
const refused = { status: 400, error: { error: 'invalid_grant' } };

describe('refresh without rotation', () => {
  it('answers new access and ID tokens and no refresh_token, any number of times', async () => {
    const { tokens: first } = await getTokens(pool);
    for (const _turn of [1, 2]) {
      const { tokens } = await refresh(first.refresh_token);
      expect(Object.keys(tokens ?? {}).sort()).toEqual([
        'access_token',
        'expires_in',
        'id_token',
        'token_type',
      ]);
    }
  });

  it('keeps sub, origin_jti, auth_time and event_id, renews jti, iat and exp, and drops the nonce', async () => {
    const { tokens: first } = await getTokens(pool);
    pool.clock.pass(1800);
    const { tokens } = await refresh(first.refresh_token);
    for (const use of ['access_token', 'id_token'] as const) {
      const before = claimsOf(first[use]);
      const after = claimsOf(tokens?.[use]);
      for (const same of ['sub', 'origin_jti', 'auth_time', 'event_id', 'iss', 'token_use']) {
        expect(after[same], same).toEqual(before[same]);
      }
      expect(after['jti']).not.toBe(before['jti']);
      expect(Number(after['iat']) - Number(before['iat'])).toBe(1800);
    }
    expect(claimsOf(first.id_token)['nonce']).toBe('a-nonce');
    expect(claimsOf(tokens?.id_token)).not.toHaveProperty('nonce');
  });

  it('carries the groups of this moment', async () => {
    const { tokens: first } = await getTokens(pool, 'publicclient', { email: 'nobody@baedal.test' });
    await pool.database.query("insert into identity.memberships values ('sub-nobody', 'riders')");
    const { tokens } = await refresh(first.refresh_token);
    expect(claimsOf(tokens?.access_token)['cognito:groups']).toEqual(['riders']);
  });

  it('works for thirty days from the sign-in and not a second longer', async () => {
    const { tokens } = await getTokens(pool);
    pool.clock.pass(30 * 86_400 - 1);
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
    pool.clock.pass(1);
    expect(await refresh(tokens.refresh_token)).toMatchObject(refused);
  });

  it('does not renew the session cookie', async () => {
    const { tokens } = await getTokens(pool);
    expect((await refresh(tokens.refresh_token)).headers.getSetCookie()).toEqual([]);
  });

  it.each<[string, (token: string) => Parameters<typeof refresh>, object]>([
    ['no token', () => [undefined], { status: 400, error: { error: 'invalid_request' } }],
    ['a made-up token', () => ['made-up'], refused],
    ['a token with a letter changed', (token) => [token.replace(/.$/, '!')], refused],
    ['another client’s token', (token) => [token, 'rotatingclient'], refused],
    [
      'another client’s token, with a secret',
      (token) => [token, 'secretclient', { client_secret: secretClient.clientSecret }],
      refused,
    ],
  ])('refuses %s', async (_name, args, expected) => {
    const { tokens } = await getTokens(pool);
    expect(await refresh(...args(tokens.refresh_token))).toMatchObject(expected);
  });

  it('refuses an access token in place of a refresh token', async () => {
    const { tokens } = await getTokens(pool);
    expect(await refresh(tokens.access_token)).toMatchObject(refused);
  });

  it('refuses a person who was disabled since', async () => {
    const { tokens } = await getTokens(pool);
    await pool.database.query("update identity.people set enabled = false where id = 'sub-customer'");
    expect(await refresh(tokens.refresh_token)).toMatchObject(refused);
    await pool.database.query("update identity.people set enabled = true where id = 'sub-customer'");
  });
});

describe('refresh with rotation', () => {
  const rotate = (token: string | undefined) => refresh(token, 'rotatingclient');

  it('answers a new refresh token, and the old one still works within the grace', async () => {
    const { tokens: first } = await getTokens(pool, 'rotatingclient');
    const { tokens: second } = await rotate(first.refresh_token);
    expect(second?.refresh_token).not.toBe(first.refresh_token);
    pool.clock.pass(9);
    expect((await rotate(first.refresh_token)).status).toBe(200);
    expect((await rotate(second?.refresh_token)).status).toBe(200);
  });

  it('counts the grace from the first use, not from the last', async () => {
    const { tokens } = await getTokens(pool, 'rotatingclient');
    await rotate(tokens.refresh_token);
    pool.clock.pass(9);
    await rotate(tokens.refresh_token);
    pool.clock.pass(1);
    expect(await rotate(tokens.refresh_token)).toMatchObject(refused);
  });

  it('takes the use of a replaced token after the grace for theft, and ends the whole family', async () => {
    const { tokens: first } = await getTokens(pool, 'rotatingclient');
    const { tokens: second } = await rotate(first.refresh_token);
    pool.clock.pass(10);
    expect(await rotate(first.refresh_token)).toMatchObject(refused);
    expect(await rotate(second?.refresh_token)).toMatchObject(refused);
  });

  it('gives the new token the end of the first: there is no rolling session', async () => {
    const { tokens: first } = await getTokens(pool, 'rotatingclient');
    pool.clock.pass(29 * 86_400);
    const { tokens: second } = await rotate(first.refresh_token);
    pool.clock.pass(86_400 - 1);
    const { tokens: third } = await rotate(second?.refresh_token);
    pool.clock.pass(1);
    expect(await rotate(third?.refresh_token)).toMatchObject(refused);
  });

  it('without a grace, twenty at the same moment get one new token between them', async () => {
    const strict = await startTestPool(
      {
        clients: [
          {
            clientId: 'publicclient',
            callbackUrls: ['http://localhost:3000/auth/callback'],
            rotation: { graceSeconds: 0 },
          },
        ],
        unsettled: { reuseRevokes: false },
      },
      pool.database,
    );
    const { tokens } = await getTokens(strict);
    const fields = {
      grant_type: 'refresh_token',
      client_id: 'publicclient',
      refresh_token: tokens.refresh_token,
    };
    const answers = await Promise.all(Array.from({ length: 20 }, () => postToken(strict, fields)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    await strict.close();
  });
});
