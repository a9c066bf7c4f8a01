/** A call of a route as tests write it down, and what came back. */
import { randomUUID } from 'node:crypto';
import type { Problem } from '@/contract/errors';
import type { Group } from '@/contract/roles';
import { pathOf } from '@/contract/route';
import { type RouteId, routes } from '@/contract/routes';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; tests look into it freely. */
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects and fails where it is not there
  readonly body: any;
  readonly problem: Problem;
}

export interface CallOptions {
  readonly as?: string;
  readonly groups?: readonly Group[];
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** The request of a call: a fresh key unless one is given, a token where somebody calls. */
export function requestOf(id: RouteId, call: CallOptions, origin: string, token: string | null): Request {
  const route = routes[id];
  const search = call.query ? `?${new URLSearchParams({ ...call.query })}` : '';
  return new Request(`${origin}${pathOf(route, call.params)}${search}`, {
    method: route.method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(route.method === 'GET' ? {} : { 'idempotency-key': call.key ?? randomUUID() }),
      ...call.headers,
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    ...(call.signal ? { signal: call.signal } : {}),
  });
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = text === '' ? null : JSON.parse(text);
  return { status: response.status, headers: response.headers, body, problem: body };
}
