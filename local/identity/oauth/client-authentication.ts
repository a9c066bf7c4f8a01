/** Who calls the token and revocation endpoints: a secret by Basic or in the body, or a public client by name alone. */
import { timingSafeEqual } from 'node:crypto';
import type { Identity } from '../identity';
import { findClient } from '../identity';
import type { Client } from '../settings';
import { fingerprint } from '../store/fingerprint';

export type ClientResult =
  | { readonly ok: true; readonly client: Client }
  | { readonly ok: false; readonly error: 'invalid_client' | 'invalid_request' };

interface Credentials {
  readonly id: string;
  readonly secret: string | undefined;
}

/** RFC 6749 §2.3.1 form-encodes both halves before they are joined. */
function decodeHalf(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function readBasic(header: string): Credentials | undefined {
  const match = /^basic ([A-Za-z0-9+/]+=*)$/i.exec(header);
  const pair = Buffer.from(match?.[1] ?? '', 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 1) return undefined;
  try {
    return { id: decodeHalf(pair.slice(0, colon)), secret: decodeHalf(pair.slice(colon + 1)) };
  } catch {
    return undefined;
  }
}

function sameSecret(expected: string, given: string): boolean {
  return timingSafeEqual(Buffer.from(fingerprint(expected)), Buffer.from(fingerprint(given)));
}

/** Two ways at once are refused (RFC 6749 §2.3), and so is a secret, even an empty one, from a public client. */
export function authenticateClient(
  { settings }: Identity,
  authorization: string | undefined,
  form: ReadonlyMap<string, string>,
): ClientResult {
  const refused = { ok: false, error: 'invalid_client' } as const;
  const basic = authorization === undefined ? undefined : readBasic(authorization);
  if (authorization !== undefined && !basic) return refused;
  const formId = form.get('client_id');
  if (basic && (form.has('client_secret') || (formId ?? basic.id) !== basic.id)) return refused;

  const id = basic?.id ?? formId;
  if (!id) return { ok: false, error: 'invalid_request' };
  const client = findClient(settings, id);
  const secret = basic ? basic.secret : form.get('client_secret');
  if (!client) return refused;
  if (client.clientSecret === undefined) return secret === undefined ? { ok: true, client } : refused;
  return secret !== undefined && sameSecret(client.clientSecret, secret) ? { ok: true, client } : refused;
}
