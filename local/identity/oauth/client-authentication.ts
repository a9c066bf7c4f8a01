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

/** RFC 6749 §2.3.1 form-encodes both halves before they are joined; AWS's own text does not say so. */
function formDecoded({ id, secret = '' }: Credentials): Credentials | undefined {
  try {
    const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
    return { id: decode(id), secret: decode(secret) };
  } catch {
    return undefined;
  }
}

/** What a Basic header may mean, plain first; nothing when it is not one. */
function readBasic(header: string): readonly Credentials[] {
  const match = /^basic ([A-Za-z0-9+/]+=*)$/i.exec(header);
  const pair = Buffer.from(match?.[1] ?? '', 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 1) return [];
  const plain = { id: pair.slice(0, colon), secret: pair.slice(colon + 1) };
  return [plain, formDecoded(plain)].filter((reading) => reading !== undefined);
}

function sameSecret(expected: string, given: string): boolean {
  return timingSafeEqual(Buffer.from(fingerprint(expected)), Buffer.from(fingerprint(given)));
}

function accepts(client: Client, secret: string | undefined): boolean {
  if (client.clientSecret === undefined) return secret === undefined;
  return secret !== undefined && sameSecret(client.clientSecret, secret);
}

/** Two ways at once are refused (RFC 6749 §2.3), and so is a secret, even an empty one, from a public client. */
export function authenticateClient(
  { settings }: Identity,
  authorization: string | undefined,
  form: ReadonlyMap<string, string>,
): ClientResult {
  const formId = form.get('client_id');
  const formSecret = form.get('client_secret');
  if (authorization === undefined && !formId) return { ok: false, error: 'invalid_request' };
  if (authorization !== undefined && formSecret !== undefined) return { ok: false, error: 'invalid_client' };

  const readings =
    authorization === undefined ? [{ id: formId ?? '', secret: formSecret }] : readBasic(authorization);
  for (const { id, secret } of readings) {
    const client = formId === undefined || formId === id ? findClient(settings, id) : undefined;
    if (client && accepts(client, secret)) return { ok: true, client };
  }
  return { ok: false, error: 'invalid_client' };
}
