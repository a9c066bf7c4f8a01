/** Signs and reads the pool's tokens. */
import { compactVerify, SignJWT } from 'jose';
import * as z from 'zod';
import type { Queries } from '@/services/kit/database';
import { bendClaims, bendKid } from '../faults/bend-tokens';
import type { Identity } from '../identity';
import type { Client } from '../settings';
import type { Grant } from '../store/grants';
import { findPersonById, listGroups } from '../store/people';
import type { Claims, TokenSubject } from './claims';
import { accessClaims, idClaims } from './claims';
import type { TokenUse } from './keys';

/** The header is `kid` and `alg` and nothing else, as on AWS. */
export function signToken(identity: Identity, use: TokenUse, claims: Claims): Promise<string> {
  const key = identity.keys.current(use);
  return new SignJWT(bendClaims(identity, claims))
    .setProtectedHeader({ kid: bendKid(identity, key.kid), alg: 'RS256' })
    .sign(key.privateKey);
}

export interface IssuedTokens {
  readonly access_token: string;
  readonly id_token?: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
}

/** Access token, and an ID token where `openid` was asked for. */
export async function issueTokens(
  identity: Identity,
  subject: TokenSubject,
  nonce: string | null,
): Promise<IssuedTokens> {
  const accessToken = await signToken(identity, 'access', accessClaims(identity, subject));
  const withId = subject.grant.scope.split(' ').includes('openid');
  return {
    ...(withId
      ? { id_token: await signToken(identity, 'id', idClaims(identity, subject, accessToken, nonce)) }
      : {}),
    access_token: accessToken,
    expires_in: subject.client.tokenLifetimes.accessSeconds,
    token_type: 'Bearer',
  };
}

/** Whom a grant speaks for, with the groups of this moment; nobody when the person is gone or disabled. */
export async function findSubject(
  database: Queries,
  client: Client,
  grant: Grant,
): Promise<TokenSubject | undefined> {
  const person = await findPersonById(database, grant.person_id);
  if (!person?.enabled) return undefined;
  return { client, grant, person, groups: await listGroups(database, person.id) };
}

const AccessClaimsSchema = z.object({
  sub: z.string(),
  client_id: z.string(),
  token_use: z.literal('access'),
  iss: z.string(),
  scope: z.string(),
  exp: z.number(),
  origin_jti: z.string().optional(),
});
export type AccessClaims = z.output<typeof AccessClaimsSchema>;

const IdClaimsSchema = z.object({
  sub: z.string(),
  aud: z.string(),
  token_use: z.literal('id'),
  iss: z.string(),
  exp: z.number(),
  'cognito:groups': z.array(z.string()).default([]),
  origin_jti: z.string().optional(),
});
export type IdClaims = z.output<typeof IdClaimsSchema>;

/** What stands in a token of this pool, if it is signed by the key of its use, and its times hold. */
async function readToken<T extends { iss: string; exp: number }>(
  { clock, issuer, keys }: Identity,
  use: TokenUse,
  schema: z.ZodType<T>,
  token: string,
): Promise<T | undefined> {
  try {
    const { payload } = await compactVerify(token, keys.current(use).publicKey, { algorithms: ['RS256'] });
    const claims = schema.parse(JSON.parse(new TextDecoder().decode(payload)));
    return claims.iss === issuer && claims.exp * 1000 > clock.now().getTime() ? claims : undefined;
  } catch {
    // Malformed, tampered, signed by another key or of another shape: one answer for all.
    return undefined;
  }
}

/** The claims of an access token of this pool that is not expired, or undefined. */
export function readAccessToken(identity: Identity, token: string): Promise<AccessClaims | undefined> {
  return readToken(identity, 'access', AccessClaimsSchema, token);
}

/** The claims of an ID token of this pool that is not expired, or undefined. */
export function readIdToken(identity: Identity, token: string): Promise<IdClaims | undefined> {
  return readToken(identity, 'id', IdClaimsSchema, token);
}
