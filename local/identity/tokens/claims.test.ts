import { decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, getTokens } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, publicClient, startTestPool } from '../testing/pool';

let pool: TestPool;
beforeAll(async () => {
  const plain = { clientId: 'plain', callbackUrls: [callback], revocation: false };
  const brief = {
    clientId: 'brief',
    callbackUrls: [callback],
    tokenLifetimes: { accessSeconds: 300, idSeconds: 600 },
  };
  pool = await startTestPool({ clients: [publicClient, plain, brief] });
});
afterAll(() => pool.close());

const uuid = expect.stringMatching(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);

describe('tokens', () => {
  it('an access token has exactly Cognito’s claims, and no aud', async () => {
    const { tokens } = await getTokens(pool, 'publicclient', { email: 'demo@baedal.test' });
    const now = Math.floor(pool.clock.now().getTime() / 1000);
    expect(claimsOf(tokens.access_token)).toEqual({
      sub: 'sub-demo',
      'cognito:groups': ['customers', 'restaurant-staff', 'riders'],
      iss: pool.issuer,
      version: 2,
      client_id: 'publicclient',
      origin_jti: uuid,
      event_id: uuid,
      token_use: 'access',
      scope: 'openid email profile',
      auth_time: now,
      exp: now + 3600,
      iat: now,
      jti: uuid,
      username: 'sub-demo',
    });
  });

  it('an ID token has exactly Cognito’s claims, with e-mail and name', async () => {
    const { tokens } = await getTokens(pool, 'publicclient', { email: 'demo@baedal.test' });
    const now = Math.floor(pool.clock.now().getTime() / 1000);
    expect(claimsOf(tokens.id_token)).toEqual({
      at_hash: expect.stringMatching(/^[\w-]{22}$/),
      sub: 'sub-demo',
      'cognito:groups': ['customers', 'restaurant-staff', 'riders'],
      email_verified: true,
      iss: pool.issuer,
      'cognito:username': 'sub-demo',
      nonce: 'a-nonce',
      origin_jti: uuid,
      aud: 'publicclient',
      event_id: uuid,
      token_use: 'id',
      auth_time: now,
      name: '한데모',
      exp: now + 3600,
      iat: now,
      jti: uuid,
      email: 'demo@baedal.test',
    });
  });

  it('share origin_jti and event_id, and each has its own jti', async () => {
    const { tokens } = await getTokens(pool);
    const [access, id] = [claimsOf(tokens.access_token), claimsOf(tokens.id_token)];
    expect(access['origin_jti']).toBe(id['origin_jti']);
    expect(access['event_id']).toBe(id['event_id']);
    expect(access['jti']).not.toBe(id['jti']);
  });

  it('have kid and alg in the header and nothing else, and two different keys', async () => {
    const { tokens } = await getTokens(pool);
    const headers = [tokens.access_token, tokens.id_token].map((token) => decodeProtectedHeader(token));
    for (const header of headers) expect(header).toEqual({ kid: expect.any(String), alg: 'RS256' });
    expect(headers[0]?.kid).not.toBe(headers[1]?.kid);
  });

  it('have no cognito:groups for a person without groups', async () => {
    const { tokens } = await getTokens(pool, 'publicclient', { email: 'nobody@baedal.test' });
    expect(claimsOf(tokens.access_token)).not.toHaveProperty('cognito:groups');
    expect(claimsOf(tokens.id_token)).not.toHaveProperty('cognito:groups');
  });

  it('have no nonce where none was sent', async () => {
    const { tokens } = await getTokens(pool, 'publicclient', { changes: { nonce: undefined } });
    expect(claimsOf(tokens.id_token)).not.toHaveProperty('nonce');
  });

  it('are narrowed by scope: email without profile gives no name', async () => {
    const { tokens } = await getTokens(pool, 'publicclient', { changes: { scope: 'openid email' } });
    expect(claimsOf(tokens.id_token)).toMatchObject({ email: 'customer@baedal.test' });
    expect(claimsOf(tokens.id_token)).not.toHaveProperty('name');
  });

  it('keep the time of the password, not of the code, in auth_time', async () => {
    const { browser } = await getTokens(pool);
    const typedAt = Math.floor(pool.clock.now().getTime() / 1000);
    pool.clock.pass(600);
    const { tokens } = await getTokens(pool, 'publicclient', { browser, silent: true });
    expect(claimsOf(tokens.id_token)).toMatchObject({ auth_time: typedAt, iat: typedAt + 600 });
  });

  it('have no origin_jti and jti where revocation is off', async () => {
    const { tokens } = await getTokens(pool, 'plain');
    expect(claimsOf(tokens.access_token)).not.toHaveProperty('origin_jti');
    expect(claimsOf(tokens.access_token)).not.toHaveProperty('jti');
  });

  it('live as long as their client says', async () => {
    const { tokens } = await getTokens(pool, 'brief');
    const life = (token: string) => Number(claimsOf(token)['exp']) - Number(claimsOf(token)['iat']);
    expect([life(tokens.access_token), life(tokens.id_token), tokens.expires_in]).toEqual([300, 600, 300]);
  });
});
