import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  ['an ID token', () => sign({ token_use: 'id' })],
  ['a token of another client', () => sign({ client_id: 'other' })],
  ['a token of another issuer', () => sign({ iss: 'http://127.0.0.1:1/pool' })],
  ['an expired token', () => sign({}, { seconds: -10 })],
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

test('when the issuer’s keys cannot be fetched it is our trouble, not the person’s', async () => {
  const away = createTokenVerifier('http://127.0.0.1:1/pool', ['web']);
  const token = await sign({ iss: 'http://127.0.0.1:1/pool' });
  await expect(away.verify(token)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
