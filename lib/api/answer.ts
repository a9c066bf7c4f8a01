/** Reply → result. What a body must look like is injected: the contract's schemas on the server, less in a page. */
import type { Problem } from '@/contract/errors';
import type { ApiFailure, Unchanged } from './result';
import type { NoReply, Reply } from './send';

export interface Readers<Data> {
  /** The body of a success with `status`, or the reason why it does not have the agreed form. */
  readonly data: (status: number, json: unknown) => { ok: true; data: Data } | { ok: false; detail: string };
  /** The body of a service's error, or null where it is none. */
  readonly problem: (json: unknown) => Problem | null;
}

export interface Answered<Data> {
  readonly ok: true;
  readonly status: number;
  readonly data: Data;
  readonly etag: string | null;
}

export function readAnswer<Data>(
  outcome: Reply | NoReply,
  readers: Readers<Data>,
): Answered<Data> | Unchanged | ApiFailure {
  if (outcome.kind !== 'reply') return { ok: false, kind: outcome.kind, cause: outcome.cause };
  const { status } = outcome;
  const etag = outcome.headers.get('etag');
  if (status === 304) return { ok: true, status, data: null, etag };
  const json = parseJson(outcome.text);
  if (status >= 200 && status < 300) {
    const read = readers.data(status, json);
    if (!read.ok) return { ok: false, kind: 'unexpected', status, detail: read.detail };
    return { ok: true, status, data: read.data, etag };
  }
  if (status === 401) return { ok: false, kind: 'signed-out', status };
  const problem = readers.problem(json);
  if (problem) return { ok: false, kind: 'problem', status, problem };
  const message = gatewayMessage(json);
  if (message !== null) return { ok: false, kind: 'gateway', status, message };
  // A load balancer's page: nothing behind it answered.
  if (status >= 502 && status <= 504)
    return { ok: false, kind: 'gateway', status, message: `HTTP ${status}` };
  return { ok: false, kind: 'unexpected', status, detail: 'neither a problem nor a message of the gateway' };
}

/** The value, or undefined where `text` is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** API Gateway's own errors are `{"message": …}`, on REST APIs sometimes `{"Message": …}`. */
export function gatewayMessage(json: unknown): string | null {
  if (typeof json !== 'object' || json === null) return null;
  const message = 'message' in json ? json.message : 'Message' in json ? json.Message : undefined;
  return typeof message === 'string' || message === null ? String(message) : null;
}
