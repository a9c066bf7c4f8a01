import { generateKeyPairSync, sign } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readToken, TokenError, verifySignature } from './jwt-token';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const issuer = 'https://issuer.test';

function make(
  alg: string,
  claims: unknown = { iss: issuer, exp: 1 },
  digest = `RSA-SHA${alg.slice(2)}`,
): string {
  const parts = [JSON.stringify({ alg, kid: 'k' }), JSON.stringify(claims)];
  const input = parts.map((part) => Buffer.from(part).toString('base64url')).join('.');
  return `${input}.${sign(digest, Buffer.from(input), privateKey).toString('base64url')}`;
}

function check(text: string, alg?: string): void {
  verifySignature(text, readToken(text, issuer), { alg, object: publicKey });
}

describe('a signature', () => {
  it.each(['RS256', 'RS384', 'RS512'])('holds by %s, and with a key for that algorithm', (alg) => {
    expect(() => check(make(alg))).not.toThrow();
    expect(() => check(make(alg), alg)).not.toThrow();
  });

  it('does not hold by another algorithm than the header says, or than the key is for', () => {
    expect(() => check(make('RS256', undefined, 'RSA-SHA512'))).toThrow('signature is invalid');
    expect(() => check(make('RS256'), 'RS512')).toThrow('signature is invalid');
  });

  it('does not hold, or the token is none, with any letter of header, claims or signature changed', () => {
    const good = make('RS256');
    // The last letter carries four bits that are no part of the signature.
    fc.assert(
      fc.property(
        fc.nat(good.length - 2),
        fc.constantFrom('A', 'z', '_', '=', '+', ' ', '.'),
        (at, letter) => {
          if (good[at] === letter) return;
          expect(() => check(good.slice(0, at) + letter + good.slice(at + 1))).toThrow(TokenError);
        },
      ),
    );
  });
});

describe('a token is malformed', () => {
  it.each<[string, unknown]>([
    ['an expiry in words', { iss: issuer, exp: 'tomorrow' }],
    ['a list of issuers', { iss: [issuer] }],
    ['a list', [1]],
    ['null', null],
  ])('with %s for claims', (_, claims) => {
    expect(() => readToken(make('RS256', claims), issuer)).toThrow('token is malformed');
  });
});
