/** What the OAuth endpoints have in common on the wire. */
import type { Context } from 'hono';
import type { Client } from '../settings';

export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_token_type';

const jsonType = { 'Content-Type': 'application/json;charset=UTF-8' };

/** Cognito's error body. 400 for everything, also `invalid_client`, except where an endpoint documents another. */
export function oauthError(
  c: Context,
  error: OAuthErrorCode,
  description?: string,
  status: 400 | 401 = 400,
): Response {
  const body = description === undefined ? { error } : { error, error_description: description };
  return c.body(JSON.stringify(body), status, jsonType);
}

export function oauthJson(c: Context, body: object): Response {
  return c.body(JSON.stringify(body), 200, jsonType);
}

/** A form with each parameter once, or undefined: a parameter given twice means different things to different readers. */
export async function readForm(c: Context): Promise<ReadonlyMap<string, string> | undefined> {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return undefined;
  return singles(new URLSearchParams(await c.req.text()));
}

/** Parameters as a map, or undefined when one is repeated. */
export function singles(params: URLSearchParams): ReadonlyMap<string, string> | undefined {
  const map = new Map(params);
  return map.size === [...params].length ? map : undefined;
}

/** Where a person is sent back to, with parameters added to whatever query the address already has. */
export function withParams(address: string, params: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(params))
    if (value !== undefined) url.searchParams.append(name, value);
  return url.href;
}

/** What a client may use, of what it asked for; nothing asked for means all of it (cognito.md §1.3). */
export function allowedScopes(client: Client, asked: readonly string[]): readonly string[] {
  return asked.length === 0 ? client.scopes : client.scopes.filter((scope) => asked.includes(scope));
}
