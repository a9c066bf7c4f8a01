import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from './clock';
import { createKeySet } from './key-set';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An issuer whose documents are what the test says; undefined never answers. */
async function issuerWith(
  documents: (issuer: string) => Record<string, string | undefined>,
): Promise<string> {
  server = createServer((request, response) => {
    const body = documents(issuer)[request.url ?? ''];
    if (body !== undefined) response.end(body);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return issuer;
}

const wellKnown = '/.well-known/openid-configuration';
const discovery = (issuer: string) => JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` });
const keysOf = (issuer: string) => createKeySet(issuer, { clock: systemClock, unknownKid: 'refetch' });

describe('the key set refuses, in AWS’s words', () => {
  it.each<[string, (issuer: string) => Record<string, string | undefined>, string]>([
    ['no discovery', () => ({}), 'OIDC discovery endpoint communication error'],
    [
      'a discovery that is no JSON',
      () => ({ [wellKnown]: '<html>' }),
      'OIDC discovery endpoint communication error',
    ],
    [
      'a discovery of another issuer',
      (issuer) => ({ [wellKnown]: discovery(`${issuer}/`) }),
      'OIDC issuer discovery mismatch',
    ],
    ['no keys', (issuer) => ({ [wellKnown]: discovery(issuer) }), 'JWKS communication error'],
    [
      'keys of more than 150,000 bytes',
      (issuer) => ({
        [wellKnown]: discovery(issuer),
        '/jwks': JSON.stringify({ keys: [], padding: 'x'.repeat(150_000) }),
      }),
      'JWKS communication error',
    ],
  ])('%s', async (_, documents, text) => {
    await expect(keysOf(await issuerWith(documents)).find('key')).rejects.toThrow(text);
  });

  it('everything but RSA keys with a kid, one by one', async () => {
    const issuer = await issuerWith((own) => ({
      [wellKnown]: discovery(own),
      '/jwks': JSON.stringify({
        keys: [
          { kty: 'EC', kid: 'ec', crv: 'P-256', x: 'a', y: 'b' },
          { kty: 'oct', kid: 'oct', k: 'c2VjcmV0' },
          { kty: 'RSA', n: 'AQAB', e: 'AQAB' },
          {
            kty: 'RSA',
            kid: 'rsa',
            n: 'u1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gunVTLw7onLRnrq0_IzW7yWR7QkrmBL7jTKEn5u',
            e: 'AQAB',
          },
        ],
      }),
    }));
    const keys = keysOf(issuer);
    expect(await keys.find('rsa')).toBeDefined();
    for (const kid of ['ec', 'oct', '']) expect(await keys.find(kid)).toBeUndefined();
  });
});
