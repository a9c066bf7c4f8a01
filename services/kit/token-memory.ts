/** Tokens that were verified a moment ago need no second look: a signature does not change. */
import { createHash } from 'node:crypto';

/** Keys of the issuer that are withdrawn count no longer than this. */
const lifeMs = 5 * 60_000;
const most = 20_000;

interface Kept<Value> {
  readonly value: Value;
  readonly until: number;
}

/**
 * Remembers what `verify` found for a token until the token ends, at most five minutes and for so many tokens.
 * Tokens themselves are not kept, and what failed is looked at anew.
 * @param endOf when the token ends, in milliseconds
 */
export function rememberTokens<Value>(
  verify: (token: string) => Promise<Value>,
  endOf: (value: Value) => number,
  now: () => number = Date.now,
): (token: string) => Promise<Value> {
  const known = new Map<string, Kept<Value>>();
  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64');
    const kept = known.get(key);
    if (kept && kept.until > now()) return kept.value;
    const value = await verify(token);
    const until = Math.min(endOf(value), now() + lifeMs);
    known.delete(key);
    if (until > now()) known.set(key, { value, until });
    // The oldest go first; a map remembers the order in which they came.
    for (const [oldest] of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}
