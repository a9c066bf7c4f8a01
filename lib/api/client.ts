/** The typed client of the contract, for the server: requests and answers are parsed with the contract's schemas. */
import 'server-only';
import type * as z from 'zod';
import { type Problem, ProblemSchema } from '@/contract/errors';
import { isMutation, type RouteSpec } from '@/contract/route';
import { type RouteId, routes } from '@/contract/routes';
import { type Readers, readAnswer } from './answer';
import { retriesOf, timeoutOf, toWire, type WireInput } from './call';
import { authorizeCall, type Credentials } from './credentials';
import { problemOf } from './problem';
import type { ApiFailure, ApiResult, CallArguments } from './result';
import { pause, type SendParts, send } from './send';

export interface ClientOptions {
  /** The gateway's stage, without a trailing slash. */
  readonly baseUrl: string;
  /** The platform's own unless given. */
  readonly fetch?: SendParts['fetch'];
  /** Asked for routes that are not public. Null where nobody is signed in. A rejection means that the credentials could not be had now. */
  readonly getCredentials: () => Promise<Credentials | null>;
  /** For each attempt of a call that names none; 10 s unless given. */
  readonly timeoutMs?: number;
  /** Goes through every hop; made anew for each call unless given. */
  readonly requestId?: string;
  /** Hears of every failure that somebody should look into; a person's own (404, 409, signed out) is none. */
  readonly onTrouble?: (trouble: Trouble) => void;
  readonly pause?: SendParts['pause'];
  readonly random?: SendParts['random'];
}

export interface Trouble {
  readonly routeId: string;
  readonly requestId: string;
  readonly kind: 'network' | 'timeout' | 'gateway' | 'unexpected';
  readonly detail: string;
}

export type Client = {
  readonly [Id in RouteId]: (...input: CallArguments<Id>) => Promise<ApiResult<Id>>;
};

/** One method per route of the contract. A method never throws: what can go wrong is in its result. */
export function createClient(options: ClientOptions): Client {
  const methods: Record<string, (input?: CallOptionsOf) => Promise<unknown>> = {};
  for (const [id, route] of Object.entries(routes)) {
    methods[id] = (input = {}) => call(route, input, options);
  }
  // The table's keys are the route ids; what each answers is what its schemas let through.
  return methods as unknown as Client;
}

// Looked up at each call: Next puts its own in place.
export const platformFetch: SendParts['fetch'] = (url, init) => fetch(url, init);

type CallOptionsOf = WireInput & { readonly signal?: AbortSignal; readonly timeoutMs?: number };

async function call(route: RouteSpec, input: CallOptionsOf, options: ClientOptions) {
  const requestId = options.requestId ?? crypto.randomUUID();
  const parsed = parseInput(route, input, requestId);
  if (!parsed.ok) return parsed.failure;
  const wire = toWire({ ...route, mutation: isMutation(route) }, parsed.input);
  let credentials: Credentials | null = null;
  if (route.access !== 'public') {
    try {
      credentials = await options.getCredentials();
    } catch (cause) {
      return { ok: false, kind: 'network', cause } satisfies ApiFailure;
    }
    if (!credentials) return { ok: false, kind: 'signed-out', status: 401 } satisfies ApiFailure;
  }
  const message = {
    url: `${options.baseUrl}${wire.path}`,
    method: route.method,
    headers: { ...wire.headers, 'x-request-id': requestId },
    ...(wire.body !== undefined && { body: wire.body }),
  };
  const outcome = await send(
    {
      ...message,
      ...(await authorizeCall(message, credentials)),
      ...(input.signal && { signal: input.signal }),
      timeoutMs: timeoutOf({ timeoutMs: options.timeoutMs, ...input }),
      retries: retriesOf(parsed.input),
    },
    {
      fetch: options.fetch ?? platformFetch,
      pause: options.pause ?? pause,
      random: options.random ?? Math.random,
    },
  );
  const answer = readAnswer(outcome, readersOf(route));
  const trouble = answer.ok ? null : troubleOf(answer);
  if (trouble) options.onTrouble?.({ routeId: route.id, requestId, ...trouble });
  return answer;
}

function troubleOf(failure: ApiFailure): Pick<Trouble, 'kind' | 'detail'> | null {
  switch (failure.kind) {
    case 'network':
    case 'timeout':
      return { kind: failure.kind, detail: String(failure.cause) };
    case 'gateway':
      return { kind: failure.kind, detail: `${failure.status} ${failure.message}` };
    case 'unexpected':
      return { kind: failure.kind, detail: `${failure.status} ${failure.detail}` };
    case 'aborted':
    case 'problem':
    case 'signed-out':
      return null;
  }
}

/** How the contract says a route answers. */
export function readersOf(route: RouteSpec): Readers<unknown> {
  return {
    data: (status, json) => {
      const schema = route.responses[status];
      if (!schema) return { ok: false, detail: `${route.id} does not answer ${status}` };
      const read = schema.safeParse(json);
      if (read.success) return { ok: true, data: read.data };
      return { ok: false, detail: `${route.id}: ${describe(read.error)}` };
    },
    problem: (json) => {
      const read = ProblemSchema.safeParse(json);
      return read.success ? read.data : null;
    },
  };
}

type ParsedInput = { ok: true; input: WireInput } | { ok: false; failure: ApiFailure };

/** What does not have the agreed form is answered here as the service would: 422, with every field. */
function parseInput(route: RouteSpec, input: CallOptionsOf, requestId: string): ParsedInput {
  const parts: Partial<Record<'params' | 'query' | 'body', unknown>> = {};
  const errors: Problem['errors'] = [];
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = route[part];
    if (!schema) continue;
    const read = schema.safeParse(input[part] ?? (part === 'body' ? undefined : {}));
    if (read.success) parts[part] = read.data;
    else errors.push(...read.error.issues.map(fieldError));
  }
  if (errors.length > 0) return { ok: false, failure: refusal(errors, requestId) };
  return { ok: true, input: { ...input, ...parts } as WireInput };
}

function fieldError(issue: z.core.$ZodIssue): Problem['errors'][number] {
  return { field: issue.path.join('.'), code: issue.code, message: issue.message };
}

function refusal(errors: Problem['errors'], requestId: string): ApiFailure {
  const detail = 'The call does not have the agreed form; it was not sent.';
  const problem = problemOf('VALIDATION_FAILED', detail, requestId, errors);
  return { ok: false, kind: 'problem', status: problem.status, problem };
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'does not have the agreed form';
}
