import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { clientId, type Issuer, startIssuer } from '@/services/testing/issuer';
import { createTokenVerifier } from './token';

let issuer: Issuer;
let strangersKey: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

beforeAll(async () => {
  issuer = await startIssuer();
  strangersKey = (await generateKeyPair('RS256')).privateKey;
});
afterAll(() => issuer.stop());

const sign: Issuer['token'] = (claims = {}, options = {}) =>
  issuer.token({ 'cognito:groups': ['riders'], ...claims }, options);

const verify = (token: string) => createTokenVerifier(issuer.url, [clientId]).verify(token);

test('an access token of the pool and the client says who calls', async () => {
  await expect(verify(await sign())).resolves.toEqual({ id: 'person-1', groups: ['riders'] });
});

test('a token without groups speaks for a person in none', async () => {
  const token = await sign({ 'cognito:groups': undefined });
  await expect(verify(token)).resolves.toEqual({ id: 'person-1', groups: [] });
});

test.each([
  ['case 10: an ID token', () => sign({ token_use: 'id' })],
  ['case 11: a token of another client', () => sign({ client_id: 'other' })],
  ['case 12: a token of another issuer', () => sign({ iss: 'http://127.0.0.1:1/pool' })],
  ['case 13: an expired token', () => sign({}, { seconds: -10 })],
  ['case 13: a token without an end', () => sign({ exp: undefined })],
  ['case 13: a token that is not valid yet', () => sign({ nbf: Math.floor(Date.now() / 1000) + 600 })],
  ['a token signed by a stranger', () => sign({}, { key: strangersKey })],
  ['a token of an unknown key', () => sign({}, { kid: 'k2' })],
  ['a token without a signature', async () => (await sign()).replace(/\.[^.]+$/, '.')],
  [
    'a token that says alg none',
    async () => {
      const [, payload] = (await sign()).split('.');
      return `${Buffer.from('{"alg":"none","kid":"k1"}').toString('base64url')}.${payload}.`;
    },
  ],
  ['no token at all', async () => 'hello'],
])('%s is refused', async (_, make) => {
  await expect(verify(await make())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('case 41: when the issuer’s keys cannot be fetched it is our trouble, not the person’s', async () => {
  const away = createTokenVerifier('http://127.0.0.1:1/pool', ['web']);
  const token = await sign({ iss: 'http://127.0.0.1:1/pool' });
  await expect(away.verify(token)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});

test('case 12: a pool on AWS is believed under both forms of its name, and no other pool is', async () => {
  const older = 'https://cognito-idp.ap-northeast-2.amazonaws.com/ap-northeast-2_One';
  const newer = older.replace('cognito-idp', 'issuer-cognito-idp');
  const real = fetch;
  vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => real(issuer.url, init));
  const verifier = createTokenVerifier(older, [clientId]);
  for (const iss of [older, newer]) {
    await expect(verifier.verify(await sign({ iss }))).resolves.toMatchObject({ id: 'person-1' });
  }
  for (const iss of [newer.replace('One', 'Two'), `${newer}/`]) {
    await expect(verifier.verify(await sign({ iss }))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  }
});
