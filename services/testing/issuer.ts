/** A user pool's key set on a port, and access tokens signed with it, as Cognito makes them. */
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

export interface Issuer {
  readonly url: string;
  /** What is given replaces a claim or, as undefined, removes it. */
  token(
    claims?: Record<string, unknown>,
    options?: { key?: Key; kid?: string; seconds?: number },
  ): Promise<string>;
  stop(): void;
}

export const clientId = 'web';

export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256' };
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/pool`;
  return {
    url,
    token(claims = {}, options = {}) {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: url, sub: 'person-1', token_use: 'access', client_id: clientId, iat: now };
      return new SignJWT({ ...usual, exp: now + (options.seconds ?? 300), ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: options.kid ?? 'k1' })
        .sign(options.key ?? privateKey);
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
