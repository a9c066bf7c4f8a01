/** What stands in each token (cognito.md §2.2). */
import { createHash } from 'node:crypto';
import type { Identity } from '../identity';
import type { Client } from '../settings';
import type { Grant } from '../store/grants';
import type { Person } from '../store/people';

export interface TokenSubject {
  readonly client: Client;
  readonly grant: Grant;
  readonly person: Person;
  readonly groups: readonly string[];
}

export type Claims = Record<string, unknown>;

/** `openid` alone or `profile` give every attribute; `email` alone narrows to the e-mail (§1.10). */
export function attributesFor(person: Person, scope: string): Claims {
  const scopes = scope.split(' ');
  const narrowed = scopes.includes('email') || scopes.includes('phone');
  const all = scopes.includes('profile') || !narrowed;
  return {
    ...(all ? { name: person.name } : {}),
    ...(all || scopes.includes('email')
      ? { email: person.email, email_verified: person.email_verified }
      : {}),
  };
}

function common({ issuer, clock, random }: Identity, subject: TokenSubject, lifetimeSeconds: number): Claims {
  const { client, grant, person, groups } = subject;
  const issuedAt = Math.floor(clock.now().getTime() / 1000);
  return {
    sub: person.id,
    ...(groups.length > 0 ? { 'cognito:groups': groups } : {}),
    iss: issuer,
    ...(client.revocation ? { origin_jti: grant.origin_jti, jti: random.uuid() } : {}),
    event_id: grant.event_id,
    auth_time: Math.floor(grant.auth_time.getTime() / 1000),
    iat: issuedAt,
    exp: issuedAt + lifetimeSeconds,
  };
}

/** No `aud`: that is what tells Cognito's access tokens from other people's. */
export function accessClaims(identity: Identity, subject: TokenSubject): Claims {
  const { client, grant, person } = subject;
  return {
    ...common(identity, subject, client.tokenLifetimes.accessSeconds),
    client_id: client.clientId,
    token_use: 'access',
    scope: grant.scope,
    version: 2,
    // With e-mail as the sign-in name, Cognito's own user name is the id.
    username: person.id,
  };
}

/** Left half of the SHA-256 of the access token (OpenID Connect Core §3.1.3.6). */
function halfHash(accessToken: string): string {
  return createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
}

export function idClaims(
  identity: Identity,
  subject: TokenSubject,
  accessToken: string,
  nonce: string | null,
): Claims {
  const { client, grant, person } = subject;
  return {
    ...common(identity, subject, client.tokenLifetimes.idSeconds),
    aud: client.clientId,
    token_use: 'id',
    'cognito:username': person.id,
    at_hash: halfHash(accessToken),
    ...(nonce === null ? {} : { nonce }),
    ...attributesFor(person, grant.scope),
  };
}
