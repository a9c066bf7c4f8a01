/** What a JWT says and whether it holds, in the order and the words of the JWT authorizer. */
import { decomposeUnverifiedJwt } from 'aws-jwt-verify/jwt';
import { verifyJwtSync } from 'aws-jwt-verify/jwt-verifier';
import * as z from 'zod';
import type { JwtAuthorizerDescription } from '@/contract/deployment/description';
import type { VerificationKey } from './key-set';

export type Claims = Readonly<Record<string, unknown>>;

/** Its message is the `error_description`. */
export class TokenError extends Error {}

/** Texts that were captured or documented. */
export const knownTexts = {
  segments: 'token contains an invalid number of segments',
  audience: 'the token does not have a valid audience',
  expired: 'the token has expired',
  issuer: 'issuer does not match',
} as const;

/** Nobody published these: the words are ours, the status is AWS's. */
export const assumedTexts = {
  malformed: 'token is malformed',
  algorithm: 'signing method is invalid',
  key: 'unable to find a signing key that matches',
  signature: 'signature is invalid',
  expiryMissing: 'the token has no expiry',
  notYet: 'the token is not valid yet',
  issuedLater: 'the token was issued in the future',
} as const;

const rsaAlgorithms = ['RS256', 'RS384', 'RS512'];

/** The `kid` of a token that is worth a look at the keys. Throws `TokenError`. */
export function inspectToken(token: string, issuer: string): string {
  if (token.split('.').length !== 3) throw new TokenError(knownTexts.segments);
  const { header, payload } = decompose(token);
  if (!rsaAlgorithms.includes(header.alg ?? '')) throw new TokenError(assumedTexts.algorithm);
  if (payload.iss !== issuer) throw new TokenError(knownTexts.issuer);
  if (header.kid === undefined) throw new TokenError(assumedTexts.key);
  return header.kid;
}

function decompose(token: string): ReturnType<typeof decomposeUnverifiedJwt> {
  try {
    return decomposeUnverifiedJwt(token);
  } catch {
    throw new TokenError(assumedTexts.malformed);
  }
}

/** The claims, if the key made the signature. Claims are judged by `claimError`, with our clock. Throws `TokenError`. */
export function verifySignature(token: string, key: VerificationKey): Claims {
  try {
    return verifyJwtSync(
      token,
      key.jwk,
      { issuer: null, audience: null, graceSeconds: Number.MAX_SAFE_INTEGER },
      () => key.object,
    );
  } catch {
    throw new TokenError(assumedTexts.signature);
  }
}

const TimeSchema = z.number().optional();

/** Why these claims are refused now, or undefined. Order of the developer guide: iss, audience, exp, nbf, iat. */
export function claimError(
  claims: Claims,
  description: Pick<JwtAuthorizerDescription, 'issuer' | 'audience'>,
  { nowSeconds, leewaySeconds }: { nowSeconds: number; leewaySeconds: number },
): string | undefined {
  if (claims['iss'] !== description.issuer) return knownTexts.issuer;
  if (!audiencesOf(claims).some((audience) => description.audience.includes(audience))) {
    return knownTexts.audience;
  }
  return timeError(claims, { nowSeconds, leewaySeconds });
}

/** Whether the claims hold at this time: `exp`, which must be there, then `nbf` and `iat`. */
export function timeError(
  claims: Claims,
  { nowSeconds, leewaySeconds }: { nowSeconds: number; leewaySeconds: number },
): string | undefined {
  const expiry = TimeSchema.parse(claims['exp']);
  if (expiry === undefined) return assumedTexts.expiryMissing;
  if (expiry + leewaySeconds <= nowSeconds) return knownTexts.expired;
  const notBefore = TimeSchema.parse(claims['nbf']);
  if (notBefore !== undefined && notBefore - leewaySeconds > nowSeconds) return assumedTexts.notYet;
  const issuedAt = TimeSchema.parse(claims['iat']);
  if (issuedAt !== undefined && issuedAt - leewaySeconds > nowSeconds) return assumedTexts.issuedLater;
  return undefined;
}

/** `client_id` counts only where there is no `aud`: Cognito's access tokens have none. */
function audiencesOf(claims: Claims): string[] {
  return stringsOf(claims['aud'] ?? claims['client_id']);
}

/** Scopes of `scope` or `scp`, a string with spaces or a list. */
export function scopesOf(claims: Claims): string[] {
  return stringsOf(claims['scope'] ?? claims['scp']).flatMap((value) => value.split(' '));
}

function stringsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((entry): entry is string => typeof entry === 'string');
}
