import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTokenVerifier } from './token';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let server: Server;
let issuer: string;
let key: Key;
let strangersKey: Key;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  key = pair.privateKey;
  strangersKey = (await generateKeyPair('RS256')).privateKey;
  const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' };
  server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] }))).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pool`;
});
afterAll(() => server.close());

function sign(
  over: Record<string, unknown> = {},
  options: { key?: Key; kid?: string; seconds?: number } = {},
) {
  const claims = { token_use: 'access', client_id: 'web', 'cognito:groups': ['riders'], ...over };
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: options.kid ?? 'k1' })
    .setIssuer('iss' in over ? String(over['iss']) : issuer)
    .setSubject('person-1')
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + (options.seconds ?? 60))
    .sign(options.key ?? key);
}

const verify = (token: string) => createTokenVerifier(issuer, ['web']).verify(token);

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
