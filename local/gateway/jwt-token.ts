/** What a JWT says and whether it holds, in the order and the words of the JWT authorizer. */
import { verify } from 'node:crypto';
import * as z from 'zod';
import type { JwtAuthorizerDescription } from '@/contract/deployment/description';
import type { VerificationKey } from './key-set';

export type Claims = Readonly<Record<string, unknown>>;

/** A token taken apart once, so that each later call only compares. Believe it after `verifySignature` alone. */
export interface Token {
  readonly kid: string;
  readonly claims: Claims;
  readonly issuer: string | undefined;
  /** Of `aud`, or of `client_id` where there is no `aud`: Cognito's access tokens have none. */
  readonly audiences: readonly string[];
  /** Of `scope` or `scp`, a string with spaces or a list. */
  readonly scopes: readonly string[];
  /** Seconds since 1970. */
  readonly expiresAt: number | undefined;
  readonly notBefore: number | undefined;
  readonly issuedAt: number | undefined;
  readonly algorithm: Algorithm;
}

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

const rsaAlgorithms = { RS256: 'RSA-SHA256', RS384: 'RSA-SHA384', RS512: 'RSA-SHA512' } as const;
type Algorithm = keyof typeof rsaAlgorithms;
const AlgorithmSchema = z.enum(['RS256', 'RS384', 'RS512']);

const HeaderSchema = z.object({ alg: z.string().optional(), kid: z.string().optional() });
const ClaimsSchema = z.looseObject({
  iss: z.string().optional(),
  exp: z.number().optional(),
  nbf: z.number().optional(),
  iat: z.number().optional(),
});

/** A token that is worth a look at the keys. Throws `TokenError`. */
export function readToken(text: string, issuer: string): Token {
  const [header = '', payload = '', signature, ...more] = text.split('.');
  if (signature === undefined || more.length > 0) throw new TokenError(knownTexts.segments);
  // Where Node decodes base64url it skips whatever else stands in between.
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) throw new TokenError(assumedTexts.malformed);
  const { alg, kid } = decode(header, HeaderSchema);
  const claims = decode(payload, ClaimsSchema);
  const algorithm = AlgorithmSchema.safeParse(alg);
  if (!algorithm.success) throw new TokenError(assumedTexts.algorithm);
  if (claims.iss !== issuer) throw new TokenError(knownTexts.issuer);
  if (kid === undefined) throw new TokenError(assumedTexts.key);
  return {
    kid,
    claims,
    issuer: claims.iss,
    audiences: stringsOf(claims['aud'] ?? claims['client_id']),
    scopes: stringsOf(claims['scope'] ?? claims['scp']).flatMap((value) => value.split(' ')),
    expiresAt: claims.exp,
    notBefore: claims.nbf,
    issuedAt: claims.iat,
    algorithm: algorithm.data,
  };
}

function decode<T>(part: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    throw new TokenError(assumedTexts.malformed);
  }
}

function stringsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((entry): entry is string => typeof entry === 'string');
}

/** Whether the key made the signature of this text, by the algorithm that its header names. Throws `TokenError`. */
export function verifySignature(text: string, { algorithm }: Token, key: VerificationKey): void {
  const end = text.lastIndexOf('.');
  const holds =
    (key.alg === undefined || key.alg === algorithm) &&
    verify(
      rsaAlgorithms[algorithm],
      Buffer.from(text.slice(0, end), 'latin1'),
      key.object,
      Buffer.from(text.slice(end + 1), 'base64url'),
    );
  if (!holds) throw new TokenError(assumedTexts.signature);
}

/** Why this token is refused now, or undefined. Order of the developer guide: iss, audience, exp, nbf, iat. */
export function claimError(
  token: Token,
  description: Pick<JwtAuthorizerDescription, 'issuer' | 'audience'>,
  now: Now,
): string | undefined {
  if (token.issuer !== description.issuer) return knownTexts.issuer;
  if (!token.audiences.some((audience) => description.audience.includes(audience))) {
    return knownTexts.audience;
  }
  return timeError(token, now);
}

export interface Now {
  readonly nowSeconds: number;
  readonly leewaySeconds: number;
}

/** Whether the token holds at this time: `exp`, which must be there, then `nbf` and `iat`. */
export function timeError(
  { expiresAt, notBefore, issuedAt }: Token,
  { nowSeconds, leewaySeconds }: Now,
): string | undefined {
  if (expiresAt === undefined) return assumedTexts.expiryMissing;
  if (expiresAt + leewaySeconds <= nowSeconds) return knownTexts.expired;
  if (notBefore !== undefined && notBefore - leewaySeconds > nowSeconds) return assumedTexts.notYet;
  if (issuedAt !== undefined && issuedAt - leewaySeconds > nowSeconds) return assumedTexts.issuedLater;
  return undefined;
}
