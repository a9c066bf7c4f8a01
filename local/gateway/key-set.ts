/** An issuer's public keys: found through its discovery document, kept for two hours, looked up by `kid`. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { request } from 'undici';
import * as z from 'zod';
import type { Assumptions } from './assumptions';
import type { Clock } from './clock';
import { limits } from './limits';

/** Only RSA keys for signatures can verify anything here: the authorizer knows RSA algorithms alone. */
const RsaJwkSchema = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  n: z.string(),
  e: z.string(),
  alg: z.string().optional(),
  use: z.literal('sig').optional(),
});
const JwksSchema = z.object({ keys: z.array(z.unknown()) });
const DiscoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

export interface VerificationKey {
  /** The one algorithm that the key is for, where it says so. */
  readonly alg: string | undefined;
  readonly object: KeyObject;
}

/** Its message is the text AWS puts into `error_description`. */
export class KeySetError extends Error {}

export interface KeySet {
  /** The key, if it is at hand and fresh. */
  cached(kid: string): VerificationKey | undefined;
  /** Loads the keys where needed. Throws `KeySetError` where the issuer cannot be asked. */
  find(kid: string): Promise<VerificationKey | undefined>;
  /** Grows with every reload: what was verified with an older generation must be verified again. */
  readonly generation: number;
}

/** How often a `kid` that nobody knows may send us to the issuer, in milliseconds. */
const refetchPauseMs = 5_000;

/** A key set that is fetched at the first token, never at start: the issuer may start later than the gateway. */
export function createKeySet(
  issuer: string,
  { clock, unknownKid }: { clock: Clock; unknownKid: Assumptions['unknownKid'] },
): KeySet {
  let keys = new Map<string, VerificationKey>();
  let loadedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | undefined;
  let generation = 0;

  const age = () => clock.now().getTime() - loadedAt;
  const isFresh = () => age() >= 0 && age() < limits.jwksCacheMs;

  async function load(): Promise<void> {
    const next = await fetchKeys(issuer);
    keys = next;
    loadedAt = clock.now().getTime();
    generation += 1;
  }
  function reload(): Promise<void> {
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  return {
    get generation() {
      return generation;
    },
    cached: (kid) => (isFresh() ? keys.get(kid) : undefined),
    async find(kid) {
      if (!isFresh()) await reload();
      else if (!keys.has(kid) && unknownKid === 'refetch' && age() >= refetchPauseMs) await reload();
      return keys.get(kid);
    },
  };
}

async function fetchKeys(issuer: string): Promise<Map<string, VerificationKey>> {
  const discovery = await fetchJson(
    `${issuer}/.well-known/openid-configuration`,
    DiscoverySchema,
    limits.discoveryTimeoutMs,
    'OIDC discovery endpoint communication error',
  );
  if (discovery.issuer !== issuer) throw new KeySetError('OIDC issuer discovery mismatch');
  const jwks = await fetchJson(
    discovery.jwks_uri,
    JwksSchema,
    limits.jwksTimeoutMs,
    'JWKS communication error',
  );
  const keys = new Map<string, VerificationKey>();
  for (const entry of jwks.keys) {
    const parsed = RsaJwkSchema.safeParse(entry);
    if (!parsed.success) continue;
    const { kty, kid, n, e, alg } = parsed.data;
    keys.set(kid, { alg, object: createPublicKey({ key: { kty, n, e }, format: 'jwk' }) });
  }
  return keys;
}

/** The parsed document, or `KeySetError` with the given text: whatever is wrong, the caller is refused. */
async function fetchJson<T>(url: string, schema: z.ZodType<T>, timeoutMs: number, text: string): Promise<T> {
  try {
    const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(timeoutMs) });
    if (statusCode !== 200) {
      await body.dump();
      throw new KeySetError(text);
    }
    const bytes: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limits.jwksBytes) throw new KeySetError(text);
      bytes.push(chunk);
    }
    return schema.parse(JSON.parse(Buffer.concat(bytes).toString('utf8')));
  } catch {
    throw new KeySetError(text);
  }
}
