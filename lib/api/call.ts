/** What a call puts on the wire. Shared by the server's client and page script, so without zod. */
import { pathOf } from '@/contract/route';

/** As in `contract/endpoints`, or made from a route. */
export interface Endpoint {
  readonly method: string;
  readonly path: `/${'customer' | 'restaurant' | 'rider'}/${string}`;
  readonly mutation?: boolean;
}

export interface WireInput {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly idempotencyKey?: string | undefined;
  readonly etag?: string | null | undefined;
  readonly waitSeconds?: number | undefined;
}

/** Path with its query, headers and body of a call. A mutation without a key gets a random one. */
export function toWire(endpoint: Endpoint, input: WireInput) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (value !== undefined && value !== null) query.append(name, String(value));
  }
  const search = query.size > 0 ? `?${query}` : '';
  const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
  if (input.body !== undefined) headers['content-type'] = 'application/json';
  if (endpoint.mutation) headers['idempotency-key'] = input.idempotencyKey ?? crypto.randomUUID();
  if (input.etag) headers['if-none-match'] = input.etag;
  if (input.waitSeconds) headers['prefer'] = `wait=${input.waitSeconds}`;
  return {
    path: `${pathOf(endpoint, input.params)}${search}`,
    headers,
    ...(input.body !== undefined && { body: JSON.stringify(input.body) }),
  };
}

/** Repeats are safe for what reads and for what carries a key; a parked read is renewed by its loop instead. */
export function retriesOf(input: WireInput): number {
  return input.etag === undefined ? 2 : 0;
}

const usualTimeoutMs = 10_000;
/** What a parked read may take longer than it waits. */
const parkedGraceMs = 5_000;

export function timeoutOf(input: WireInput & { readonly timeoutMs?: number | undefined }): number {
  return input.timeoutMs ?? (input.waitSeconds ? input.waitSeconds * 1000 + parkedGraceMs : usualTimeoutMs);
}
