/** What one RSA-2048 signature costs to verify here, in CPU microseconds: the floor under every new token. */
import { createPublicKey, type KeyObject, verify, webcrypto } from 'node:crypto';
import * as z from 'zod';

const JwksSchema = z.object({ keys: z.array(z.record(z.string(), z.string())).min(1) });

interface Signed {
  readonly text: Buffer;
  readonly signature: Buffer;
}

export interface VerificationCost {
  readonly 'crypto.verify in a loop': number;
  readonly 'WebCrypto in a loop': number;
}

/** Median of several rounds over the given tokens, each with a key that was prepared before. */
export async function measureVerification(
  issuer: string,
  tokens: readonly string[],
): Promise<VerificationCost> {
  const key = await fetchKey(issuer);
  const signed = tokens.map(splitToken);
  return {
    'crypto.verify in a loop': await cost(signed, (entry) => holds(entry, key)),
    'WebCrypto in a loop': await cost(signed, await createWebCheck(key)),
  };
}

/** The issuer's first key. */
export async function fetchKey(issuer: string): Promise<KeyObject> {
  const answer = await fetch(`${issuer}/.well-known/jwks.json`);
  const [jwk = {}] = JwksSchema.parse(await answer.json()).keys;
  return createPublicKey({ key: jwk, format: 'jwk' });
}

export function splitToken(token: string): Signed {
  const end = token.lastIndexOf('.');
  return {
    text: Buffer.from(token.slice(0, end)),
    signature: Buffer.from(token.slice(end + 1), 'base64url'),
  };
}

export function holds({ text, signature }: Signed, key: KeyObject): boolean {
  return verify('RSA-SHA256', text, key, signature);
}

async function createWebCheck(keyObject: KeyObject): Promise<(entry: Signed) => Promise<boolean>> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await webcrypto.subtle.importKey('jwk', keyObject.export({ format: 'jwk' }), algorithm, false, [
    'verify',
  ]);
  return ({ text, signature }) => webcrypto.subtle.verify(algorithm.name, key, signature, text);
}

async function cost(
  signed: readonly Signed[],
  check: (entry: Signed) => boolean | Promise<boolean>,
): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const before = process.cpuUsage();
    for (const entry of signed) {
      if (!(await check(entry))) throw new Error('a good signature does not hold');
    }
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / signed.length);
  }
  // The first warms up.
  const sorted = rounds.slice(1).sort((a, b) => a - b);
  return sorted[2] ?? Number.NaN;
}
