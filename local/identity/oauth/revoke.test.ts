import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTokens, postToken } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, publicClient, secretClient, startTestPool } from '../testing/pool';

let pool: TestPool;
beforeAll(async () => {
  const keeper = { clientId: 'keeper', callbackUrls: [callback], revocation: false };
  pool = await startTestPool({ clients: [publicClient, secretClient, keeper] });
});
afterAll(() => pool.close());

async function revoke(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const url = `${pool.hostedUiUrl}/oauth2/revoke`;
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
}
const refresh = (refresh_token: string, client_id = 'publicclient') =>
  postToken(pool, { grant_type: 'refresh_token', client_id, refresh_token });

describe('revoke', () => {
  it('ends the refresh token with 200 and an empty body, for any origin', async () => {
    const { tokens } = await getTokens(pool);
    const answer = await revoke({ token: tokens.refresh_token, client_id: 'publicclient' });
    expect([answer.status, answer.body]).toEqual([200, '']);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect((await refresh(tokens.refresh_token)).error).toEqual({ error: 'invalid_grant' });
  });

  it('leaves other sign-ins of the same person alone', async () => {
    const { tokens: one } = await getTokens(pool);
    const { tokens: other } = await getTokens(pool);
    await revoke({ token: one.refresh_token, client_id: 'publicclient' });
    expect((await refresh(other.refresh_token)).status).toBe(200);
  });

  it('leaves the session cookie alone', async () => {
    const { tokens, browser } = await getTokens(pool);
    await revoke({ token: tokens.refresh_token, client_id: 'publicclient' });
    const again = await browser.get(
      `/oauth2/authorize?client_id=publicclient&response_type=code&redirect_uri=${callback}`,
    );
    expect(again.location).toContain('?code=');
  });

  it('answers 200 for a token it never gave, and for one that is revoked already', async () => {
    expect((await revoke({ token: 'unknown', client_id: 'publicclient' })).status).toBe(200);
    const { tokens } = await getTokens(pool);
    const fields = { token: tokens.refresh_token, client_id: 'publicclient' };
    expect([(await revoke(fields)).status, (await revoke(fields)).status]).toEqual([200, 200]);
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['no token', { client_id: 'publicclient' }, 400, 'invalid_request'],
    ['an unknown client', { client_id: 'nobody', token: 'x' }, 401, 'invalid_client'],
    ['no secret', { client_id: 'secretclient', token: 'x' }, 401, 'invalid_client'],
    [
      'a wrong secret',
      { client_id: 'secretclient', client_secret: 'wrong', token: 'x' },
      401,
      'invalid_client',
    ],
    ['a client with revocation off', { client_id: 'keeper', token: 'x' }, 400, 'invalid_request'],
  ])('refuses %s', async (_name, fields, status, error) => {
    const answer = await revoke(fields);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([status, { error }]);
  });

  it.each(['access_token', 'id_token'] as const)('refuses an %s', async (use) => {
    const { tokens } = await getTokens(pool);
    const answer = await revoke({ token: tokens[use], client_id: 'publicclient' });
    expect([answer.status, JSON.parse(answer.body)]).toEqual([400, { error: 'unsupported_token_type' }]);
  });

  it('refuses another client’s token, and the token stays good', async () => {
    const { tokens } = await getTokens(pool);
    const { clientId: client_id, clientSecret: client_secret } = secretClient;
    const answer = await revoke({ token: tokens.refresh_token, client_id, client_secret });
    expect(answer.status).toBe(400);
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
  });

  it('is for POST only', async () => {
    expect((await fetch(`${pool.hostedUiUrl}/oauth2/revoke`)).status).toBe(405);
  });
});
