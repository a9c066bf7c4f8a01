/** Who sends: a pair of keys and a signed word for each push service (VAPID, RFC 8292). */
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import * as z from 'zod';
import type { Queries } from '../database';

export interface VapidKeys {
  /** An uncompressed point on P-256, in base64url; browsers subscribe with it. */
  readonly publicKey: string;
  readonly privateKey: JWK;
}

const PrivateKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

function pointOf({ x = '', y = '' }: JWK): string {
  const parts = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return Buffer.concat(parts).toString('base64url');
}

async function find(queries: Queries): Promise<VapidKeys | null> {
  const [row] = await queries.query<{ public_key: string; private_key: string }>(
    'SELECT public_key, private_key FROM push_key WHERE id = 1',
  );
  return row
    ? { publicKey: row.public_key, privateKey: PrivateKeySchema.parse(JSON.parse(row.private_key)) }
    : null;
}

/** The keys of this database, made when they are first asked for; of two who make them at once, one is kept. */
export async function vapidKeysOf(queries: Queries): Promise<VapidKeys> {
  const known = await find(queries);
  if (known) return known;
  const pair = await generateKeyPair('ES256', { extractable: true });
  const privateKey = await exportJWK(pair.privateKey);
  await queries.query(
    'INSERT INTO push_key (id, public_key, private_key) VALUES (1, $1, $2) ON CONFLICT DO NOTHING',
    [pointOf(privateKey), JSON.stringify(privateKey)],
  );
  const kept = await find(queries);
  if (!kept) throw new Error('The keys for notifications were not written');
  return kept;
}

/** Push services take up to a day; half of it leaves room for clocks that differ. */
const wordLifeSeconds = 12 * 60 * 60;

/** The `Authorization` header for a push service. `contact` is whom it may write to: `mailto:` or `https:`. */
export async function authorizationFor(
  keys: VapidKeys,
  endpoint: URL,
  options: { contact: string; now: Date },
): Promise<string> {
  const word = await new SignJWT()
    .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
    .setAudience(endpoint.origin)
    .setSubject(options.contact)
    .setExpirationTime(Math.floor(options.now.getTime() / 1000) + wordLifeSeconds)
    .sign(await importJWK(keys.privateKey, 'ES256'));
  return `vapid t=${word}, k=${keys.publicKey}`;
}
