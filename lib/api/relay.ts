/** One call of page script, sent on to the stage with the person's token, its answer checked on the way back. */
import 'server-only';
import { pathOf } from '@/contract/route';
import type { Allowed } from './allow-list';
import { readAnswer } from './answer';
import { readersOf } from './client';
import { authorizeCall, type Credentials } from './credentials';
import { problemOf, problemResponse } from './problem';
import { pause, type SendParts, send } from './send';

export interface RelayParts {
  readonly stageUrl: string;
  readonly fetch: SendParts['fetch'];
  readonly credentials: Credentials | null;
  readonly requestId: string;
  /** Tells what a person need not know. */
  readonly onTrouble: (kind: string, detail: string) => void;
}

/** What may pass from page script to the gateway. Cookies, forwarding and credentials of the sender are not here. */
const forwarded = ['accept-language', 'content-type', 'idempotency-key', 'if-none-match', 'prefer'];
const usualTimeoutMs = 15_000;
/** As long as the gateway itself waits for a service. */
const liveTimeoutMs = 30_000;
const mostBodyBytes = 1_048_576;

export async function relay(request: Request, allowed: Allowed, parts: RelayParts): Promise<Response> {
  const { route, params } = allowed;
  const { requestId } = parts;
  const body = route.body ? await readBody(request) : undefined;
  if (body === 'too-large') {
    return problemResponse(problemOf('BODY_TOO_LARGE', `At most ${mostBodyBytes} bytes.`, requestId));
  }
  if (body === 'not-json') {
    return problemResponse(problemOf('MALFORMED_BODY', 'The body is to be application/json.', requestId));
  }
  const search = queryOf(request, allowed);
  if (search === null) {
    return problemResponse(
      problemOf('VALIDATION_FAILED', 'The query does not have the agreed form.', requestId),
    );
  }
  const message = {
    url: `${parts.stageUrl}${pathOf(route, params)}${search}`,
    method: route.method,
    headers: headersFor(request, parts),
    ...(body && { body }),
  };
  const outcome = await send(
    {
      ...message,
      ...(await authorizeCall(message, parts.credentials)),
      signal: request.signal,
      timeoutMs: route.live ? liveTimeoutMs : usualTimeoutMs,
      // Page script repeats what is safe to repeat; doing it here too would multiply.
      retries: 0,
    },
    { fetch: parts.fetch, pause, random: Math.random },
  );
  const answer = readAnswer(outcome, readersOf(route));
  if (answer.ok) {
    const headers = answerHeaders(requestId, answer.etag);
    if (answer.status === 304) return new Response(null, { status: 304, headers });
    return new Response(JSON.stringify(answer.data), { status: answer.status, headers });
  }
  switch (answer.kind) {
    case 'aborted':
      // Nobody listens any more; 499 is what logs of proxies say for it.
      return new Response(null, { status: 499 });
    case 'network':
      parts.onTrouble('unreachable', String(answer.cause));
      return problemResponse(problemOf('GATEWAY_UNREACHABLE', 'The stage URL does not answer.', requestId));
    case 'timeout':
      parts.onTrouble('timeout', route.id);
      return problemResponse(
        problemOf('GATEWAY_TIMEOUT', 'The stage URL did not answer in time.', requestId),
      );
    case 'unexpected':
      parts.onTrouble('unexpected', `${answer.status} ${answer.detail}`);
      return problemResponse(
        problemOf('ANSWER_INVALID', 'The answer does not have the agreed form.', requestId),
      );
    case 'signed-out':
    case 'gateway':
      parts.onTrouble('refused', `${answer.status}`);
      return new Response(
        JSON.stringify({ message: answer.kind === 'gateway' ? answer.message : 'Unauthorized' }),
        {
          status: answer.status,
          headers: answerHeaders(requestId, null),
        },
      );
    case 'problem':
      return problemResponse(answer.problem, retryAfter(outcome));
  }
}

function headersFor(request: Request, parts: RelayParts): Record<string, string> {
  const headers: Record<string, string> = {
    accept: 'application/json, application/problem+json',
    'x-request-id': parts.requestId,
  };
  for (const name of forwarded) {
    const value = request.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  return headers;
}

/** The agreed query, written anew from its parsed values; null where it has not the agreed form. */
function queryOf(request: Request, { route }: Allowed): string | null {
  if (!route.query) return '';
  const given = new URL(request.url).searchParams;
  if (new Set(given.keys()).size !== given.size) return null;
  const parsed = route.query.safeParse(Object.fromEntries(given));
  if (!parsed.success) return null;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parsed.data))
    if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `?${query}` : '';
}

/** The bytes of a JSON body. What they say is the service's to judge. */
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'not-json'> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '')) return 'not-json';
  if (Number(request.headers.get('content-length') ?? 0) > mostBodyBytes) return 'too-large';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBodyBytes) return 'too-large';
    chunks.push(chunk);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.byteLength;
  }
  return body;
}

function answerHeaders(requestId: string, etag: string | null): Headers {
  const headers = new Headers({
    'content-type': 'application/json',
    'cache-control': 'private, no-store',
    'x-request-id': requestId,
  });
  if (etag !== null) headers.set('etag', etag);
  return headers;
}

function retryAfter(outcome: Awaited<ReturnType<typeof send>>): Record<string, string> {
  const value = outcome.kind === 'reply' ? outcome.headers.get('retry-after') : null;
  return value === null ? {} : { 'retry-after': value };
}
