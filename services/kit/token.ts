/** Access tokens of the user pool, verified by signature, issuer, use, client and time. */
import { FetchError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { JwtVerifier } from 'aws-jwt-verify/jwt-verifier';
import * as z from 'zod';
import { issuerForms } from '@/contract/issuer';
import { Refusal } from './refusal';
import { rememberTokens } from './token-memory';

/** Whom a token speaks for. */
export interface Person {
  /** The `sub` claim. */
  readonly id: string;
  readonly groups: readonly string[];
}

export interface TokenVerifier {
  /** @throws {Refusal} UNAUTHENTICATED, or UNAVAILABLE when the keys cannot be fetched */
  verify(token: string): Promise<Person>;
}

const ClaimsSchema = z.object({
  sub: z.string().min(1).max(128),
  token_use: z.literal('access'),
  client_id: z.string(),
  // A token without an end would pass the verifier.
  exp: z.number(),
  'cognito:groups': z.array(z.string()).default([]),
});

const fetchTimeoutMs = 5_000;

/** Fetches keys over http as well as https: the stand-in's issuer is on loopback. */
const keyFetcher = {
  async fetch(uri: string): Promise<ArrayBuffer> {
    try {
      const response = await fetch(uri, { signal: AbortSignal.timeout(fetchTimeoutMs), redirect: 'error' });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return await response.arrayBuffer();
    } catch (error) {
      throw new FetchError(uri, error);
    }
  },
};

/**
 * Verifies tokens of one issuer. Keys are fetched once and again when an unknown key id appears, at most every
 * ten seconds.
 * @param issuer as in the `iss` claim, or AWS's other form of it; its keys are at `<issuer>/.well-known/jwks.json`
 * @param clientIds app clients whose tokens count
 */
export function createTokenVerifier(issuer: string, clientIds: readonly string[]): TokenVerifier {
  const jwksUri = `${issuer}/.well-known/jwks.json`;
  const names = issuerForms(issuer).filter((name) => name !== undefined);
  const verifier = JwtVerifier.create(
    names.map((name) => ({ issuer: name, audience: null, jwksUri })),
    { jwksCache: new SimpleJwksCache({ fetcher: keyFetcher }) },
  );
  const verify = async (token: string) => {
    let payload: unknown;
    try {
      payload = await verifier.verify(token);
    } catch (error) {
      if (error instanceof FetchError)
        throw new Refusal('UNAVAILABLE', { detail: 'No keys from the issuer' });
      throw new Refusal('UNAUTHENTICATED');
    }
    const claims = ClaimsSchema.safeParse(payload);
    if (!claims.success || !clientIds.includes(claims.data.client_id)) throw new Refusal('UNAUTHENTICATED');
    const { sub, exp, 'cognito:groups': groups } = claims.data;
    return { person: { id: sub, groups }, endsAt: exp * 1000 };
  };
  const known = rememberTokens(verify, ({ endsAt }) => endsAt);
  return { verify: async (token) => (await known(token)).person };
}
