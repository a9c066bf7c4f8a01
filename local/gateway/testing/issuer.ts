/** A user pool's issuer for tests: discovery, key set, and tokens made to order. */
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export interface TestIssuer {
  readonly issuer: string;
  readonly clientId: string;
  /** How often the key set was asked for. */
  jwksRequests(): number;
  /** An access token as Cognito makes them (no `aud`); what is given replaces or, as undefined, removes a claim. */
  token(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
  /** New keys under a new `kid`; old tokens stay signed with the old ones. */
  rotate(): Promise<void>;
  /** While false, nothing but 500. */
  setReachable(isReachable: boolean): void;
  stop(): Promise<void>;
}

const poolPath = '/ap-northeast-2_Test00001';

export async function startIssuer(): Promise<TestIssuer> {
  let round = 0;
  let isReachable = true;
  let jwksRequests = 0;
  let keys = await createKeys(`key-${round}`);
  const server = createServer((request, response) => {
    const { issuer } = current();
    const documents: Record<string, () => unknown> = {
      [`${poolPath}/.well-known/openid-configuration`]: () => ({
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks.json`,
      }),
      [`${poolPath}/.well-known/jwks.json`]: () => {
        jwksRequests += 1;
        return { keys: [keys.jwk] };
      },
    };
    const document = documents[request.url ?? ''];
    response.statusCode = !isReachable ? 500 : document ? 200 : 404;
    response.end(isReachable && document ? JSON.stringify(document()) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const current = () => ({ issuer: `http://127.0.0.1:${port}${poolPath}` });
  const clientId = 'test-client';

  return {
    ...current(),
    clientId,
    jwksRequests: () => jwksRequests,
    async token(claims = {}, header = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload: JWTPayload = {
        sub: 'person-1',
        iss: current().issuer,
        client_id: clientId,
        token_use: 'access',
        scope: 'openid email',
        iat: now - 1,
        exp: now + 300,
        ...claims,
      };
      for (const name of Object.keys(payload)) if (payload[name] === undefined) delete payload[name];
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'RS256', kid: keys.jwk.kid, ...header })
        .sign(keys.privateKey);
    },
    async rotate() {
      round += 1;
      keys = await createKeys(`key-${round}`);
    },
    setReachable(next) {
      isReachable = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function createKeys(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  return { privateKey, jwk };
}
