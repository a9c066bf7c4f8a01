import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeFields, postToken, signIn } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, secretClient, startTestPool } from '../testing/pool';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());

const freshCode = async (changes: Record<string, string | undefined> = {}) =>
  (await signIn(pool, { changes })).code;

describe('code exchange', () => {
  it('answers five members, no scope, never cached, as JSON for any origin', async () => {
    const { status, tokens, headers } = await postToken(pool, codeFields(await freshCode()));
    expect(status).toBe(200);
    expect(Object.keys(tokens ?? {}).sort()).toEqual([
      'access_token',
      'expires_in',
      'id_token',
      'refresh_token',
      'token_type',
    ]);
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-amz-cognito-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives a refresh token of Cognito’s size and look, so that small cookies fail here and not on AWS', async () => {
    const { tokens } = await postToken(pool, codeFields(await freshCode()));
    expect(tokens?.refresh_token).toMatch(/^eyJjdHki/);
    expect(tokens?.refresh_token?.length).toBeGreaterThan(1700);
  });

  it('gives no ID token without openid', async () => {
    const own = await startTestPool(
      {
        clients: [{ clientId: 'publicclient', callbackUrls: [callback], scopes: ['baedal/orders'] }],
        customScopes: ['baedal/orders'],
      },
      pool.database,
    );
    const { code } = await signIn(own, { changes: { scope: 'baedal/orders' } });
    const { tokens } = await postToken(own, codeFields(code));
    expect(tokens?.access_token).toBeDefined();
    expect(tokens?.id_token).toBeUndefined();
    await own.close();
  });

  it('works once', async () => {
    const code = await freshCode();
    expect((await postToken(pool, codeFields(code))).status).toBe(200);
    expect(await postToken(pool, codeFields(code))).toMatchObject({
      status: 400,
      error: { error: 'invalid_grant' },
    });
  });

  it('works once when twenty ask at the same moment', async () => {
    const code = await freshCode();
    const answers = await Promise.all(Array.from({ length: 20 }, () => postToken(pool, codeFields(code))));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('works for five minutes', async () => {
    const inTime = await freshCode();
    pool.clock.pass(299);
    expect((await postToken(pool, codeFields(inTime))).status).toBe(200);
    const late = await freshCode();
    pool.clock.pass(300);
    expect((await postToken(pool, codeFields(late))).error).toEqual({ error: 'invalid_grant' });
  });

  it.each<[string, Record<string, string | undefined>, object]>([
    ['no code', { code: undefined }, { error: 'invalid_request' }],
    ['no redirect_uri', { redirect_uri: undefined }, { error: 'invalid_request' }],
    ['a made-up code', { code: 'a6d1b5a4-0000-4000-8000-000000000000' }, { error: 'invalid_grant' }],
    ['no verifier', { code_verifier: undefined }, { error: 'invalid_grant' }],
    ['another verifier', { code_verifier: 'w'.repeat(43) }, { error: 'invalid_grant' }],
    ['a verifier that is too short', { code_verifier: 'v'.repeat(42) }, { error: 'invalid_grant' }],
    [
      'a trailing slash',
      { redirect_uri: `${callback}/` },
      { error: 'unauthorized_client', error_description: 'invalid_redirect' },
    ],
    ['another client’s code', { client_id: 'rotatingclient' }, { error: 'invalid_grant' }],
    ['no grant_type', { grant_type: undefined }, { error: 'invalid_request' }],
    ['an unknown grant_type', { grant_type: 'password' }, { error: 'unsupported_grant_type' }],
    ['client_credentials', { grant_type: 'client_credentials' }, { error: 'unauthorized_client' }],
  ])('refuses %s', async (_name, changes, error) => {
    const answer = await postToken(pool, codeFields(await freshCode(), changes));
    expect(answer).toMatchObject({ status: 400, error });
  });

  it('uses a code up with the first wrong verifier, so that none can be tried', async () => {
    const code = await freshCode();
    await postToken(pool, codeFields(code, { code_verifier: 'w'.repeat(43) }));
    expect((await postToken(pool, codeFields(code))).error).toEqual({ error: 'invalid_grant' });
  });

  it('refuses a verifier where the challenge was taken out on the way', async () => {
    const code = await freshCode({ code_challenge: undefined, code_challenge_method: undefined });
    expect((await postToken(pool, codeFields(code))).error).toEqual({ error: 'invalid_grant' });
  });

  it('refuses a parameter given twice, a body that is not a form, and GET', async () => {
    const url = `${pool.hostedUiUrl}/oauth2/token`;
    const fields = new URLSearchParams(codeFields(await freshCode()));
    fields.append('redirect_uri', 'https://evil.example');
    const twice = await fetch(url, { method: 'POST', body: fields });
    expect([twice.status, await twice.json()]).toEqual([400, { error: 'invalid_request' }]);
    const json = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(codeFields(await freshCode())),
    });
    expect([json.status, await json.json()]).toEqual([400, { error: 'invalid_request' }]);
    expect((await fetch(url)).status).toBe(405);
  });

  it('gives nothing to a person who was disabled between the page and the exchange', async () => {
    const code = await freshCode();
    await pool.database.query("update identity.people set enabled = false where id = 'sub-customer'");
    expect((await postToken(pool, codeFields(code))).error).toEqual({ error: 'invalid_grant' });
    await pool.database.query("update identity.people set enabled = true where id = 'sub-customer'");
  });
});

describe('client authentication', () => {
  const { clientId, clientSecret } = secretClient;
  const basic = (id: string, secret: string) => ({
    Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
  });
  const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D').replaceAll('~', '%7E');

  it.each<[string, Record<string, string | undefined>, Record<string, string>]>([
    ['the secret in the body', { client_secret: clientSecret }, {}],
    ['Basic, plain', { client_id: undefined }, basic(clientId, clientSecret)],
    ['Basic, form-encoded', { client_id: undefined }, basic(clientId, encoded(clientSecret))],
    ['Basic, with the same client in the body', {}, basic(clientId, clientSecret)],
  ])('takes %s', async (_name, changes, headers) => {
    const code = await freshCode({ client_id: clientId });
    const fields = codeFields(code, { client_id: clientId, ...changes });
    expect((await postToken(pool, fields, headers)).status).toBe(200);
  });

  it.each<[string, Record<string, string | undefined>, Record<string, string>, string]>([
    ['no secret', {}, {}, 'invalid_client'],
    ['a wrong secret in the body', { client_secret: 'wrong' }, {}, 'invalid_client'],
    ['a wrong secret by Basic', {}, basic(clientId, 'wrong'), 'invalid_client'],
    ['both ways at once', { client_secret: clientSecret }, basic(clientId, clientSecret), 'invalid_client'],
    [
      'Basic for one client, another in the body',
      { client_id: 'publicclient' },
      basic(clientId, clientSecret),
      'invalid_client',
    ],
    ['Basic that is no Basic', {}, { Authorization: 'Basic ***' }, 'invalid_client'],
    ['a bearer token', {}, { Authorization: 'Bearer x' }, 'invalid_client'],
    ['an unknown client', { client_id: 'nobody' }, {}, 'invalid_client'],
    ['no client', { client_id: undefined }, {}, 'invalid_request'],
    [
      'a public client with a secret',
      { client_id: 'publicclient', client_secret: 'x' },
      {},
      'invalid_client',
    ],
    [
      'a public client with an empty secret',
      { client_id: 'publicclient', client_secret: '' },
      {},
      'invalid_client',
    ],
    ['a public client by Basic', { client_id: undefined }, basic('publicclient', ''), 'invalid_client'],
  ])('refuses %s with 400', async (_name, changes, headers, error) => {
    const fields = codeFields('any', { client_id: clientId, ...changes });
    expect(await postToken(pool, fields, headers)).toMatchObject({ status: 400, error: { error } });
  });
});

describe('what AWS leaves open can be switched', () => {
  it('the error of a PKCE failure, and whether a replay ends what the code became', async () => {
    const other = await startTestPool(
      { unsettled: { pkceFailure: 'invalid_request', replayRevokes: true } },
      pool.database,
    );
    const wrong = await signIn(other);
    const failed = await postToken(other, codeFields(wrong.code, { code_verifier: 'w'.repeat(43) }));
    expect(failed.error).toEqual({ error: 'invalid_request' });

    const { code } = await signIn(other);
    const { tokens } = await postToken(other, codeFields(code));
    await postToken(other, codeFields(code));
    const refresh = {
      grant_type: 'refresh_token',
      client_id: 'publicclient',
      refresh_token: tokens?.refresh_token,
    };
    expect((await postToken(other, refresh)).error).toEqual({ error: 'invalid_grant' });
    await other.close();
  });
});
