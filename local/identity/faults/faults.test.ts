import { decodeProtectedHeader } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../testing/browser';
import { authorizePath, claimsOf, codeFields, getTokens, postToken, signIn } from '../testing/flow';
import type { TestPool } from '../testing/pool';
import { callback, poolId, startTestPool } from '../testing/pool';
import type { Faults } from './faults';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool({ testMode: true });
});
afterAll(() => pool.close());
afterEach(() => fetch(`${pool.hostedUiUrl}/_test/faults`, { method: 'DELETE' }));

async function set(faults: Faults | object) {
  return fetch(`${pool.hostedUiUrl}/_test/faults`, { method: 'PUT', body: JSON.stringify(faults) });
}
const now = () => Math.floor(pool.clock.now().getTime() / 1000);
const kidsOf = async () => {
  const { keys } = await (await fetch(`${pool.issuer}/.well-known/jwks.json`)).json();
  return keys.map((key: { kid: string }) => key.kid);
};

describe('fault switches', () => {
  it('are not there outside test mode', async () => {
    const plain = await startTestPool({}, pool.database);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      expect((await fetch(`${plain.hostedUiUrl}/_test/faults`, { method })).status).toBe(404);
    }
    await plain.close();
  });

  it('refuse a switch they do not have, and change nothing', async () => {
    expect((await set({ wrongKid: true })).status).toBe(200);
    expect((await set({ notASwitch: true })).status).toBe(400);
    expect(await (await fetch(`${pool.hostedUiUrl}/_test/faults`)).json()).toEqual({ wrongKid: true });
  });

  it('wrongKid: names a key that is not published', async () => {
    await set({ wrongKid: true });
    const { tokens } = await getTokens(pool);
    expect(await kidsOf()).not.toContain(decodeProtectedHeader(tokens.access_token).kid);
  });

  it('rotate-keys: publishes two new keys and signs with them', async () => {
    const before = await kidsOf();
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${pool.hostedUiUrl}/_test/rotate-keys`, { method: 'POST', headers })).status).toBe(
      204,
    );
    const after = await kidsOf();
    expect(after).toHaveLength(2);
    for (const kid of before) expect(after).not.toContain(kid);
    const { tokens } = await getTokens(pool);
    expect(after).toContain(decodeProtectedHeader(tokens.access_token).kid);
  });

  it('otherIssuer: carries AWS’s newer form of the same pool', async () => {
    await set({ otherIssuer: true });
    const { tokens } = await getTokens(pool);
    const iss = `https://issuer-cognito-idp.ap-northeast-2.amazonaws.com/${poolId}`;
    expect([claimsOf(tokens.access_token)['iss'], claimsOf(tokens.id_token)['iss']]).toEqual([iss, iss]);
  });

  it('expired and clockOffsetSeconds: move the times in tokens', async () => {
    await set({ expired: true });
    expect(Number(claimsOf((await getTokens(pool)).tokens.access_token)['exp'])).toBeLessThan(now());
    await set({ clockOffsetSeconds: 600 });
    expect(claimsOf((await getTokens(pool)).tokens.id_token)).toMatchObject({
      iat: now() + 600,
      exp: now() + 4200,
    });
  });

  it('nonce: another one, or none', async () => {
    await set({ nonce: 'wrong' });
    expect(claimsOf((await getTokens(pool)).tokens.id_token)['nonce']).not.toBe('a-nonce');
    await set({ nonce: 'absent' });
    expect(claimsOf((await getTokens(pool)).tokens.id_token)).not.toHaveProperty('nonce');
  });

  it('tokensLongerThan and extraGroups: make tokens that no small cookie holds', async () => {
    await set({ tokensLongerThan: 4096, extraGroups: 100 });
    const { tokens } = await getTokens(pool);
    expect(tokens.access_token.length).toBeGreaterThan(4096);
    expect(claimsOf(tokens.id_token)['cognito:groups']).toHaveLength(101);
  });

  it('failing: answers 500 where told and nowhere else', async () => {
    const { code } = await signIn(pool);
    await set({ failing: ['token', 'jwks'] });
    const answer = await fetch(`${pool.hostedUiUrl}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams(),
    });
    expect(answer.status).toBe(500);
    expect((await fetch(`${pool.issuer}/.well-known/jwks.json`)).status).toBe(500);
    expect((await fetch(`${pool.issuer}/.well-known/openid-configuration`)).status).toBe(200);
    await set({});
    expect((await postToken(pool, codeFields(code))).status, 'the code is still good').toBe(200);
  });

  it('slow: answers late where told', async () => {
    await set({ slow: { endpoints: ['discovery'], ms: 150 } });
    const start = performance.now();
    await fetch(`${pool.issuer}/.well-known/openid-configuration`);
    expect(performance.now() - start).toBeGreaterThanOrEqual(145);
  });

  it.each([
    [true, '&state=a-state'],
    [false, ''],
  ])('callbackError: sends an error back, state %s', async (withState, tail) => {
    await set({ callbackError: { error: 'invalid_request', description: 'Read timed out', withState } });
    const { location } = await new Browser(pool.hostedUiUrl).get(authorizePath());
    expect(location).toBe(`${callback}?error_description=Read+timed+out&error=invalid_request${tail}`);
  });
});
