/** Puts a contract's routes and their handlers together into an app that answers HTTP. */
import { Hono } from 'hono';
import { personTokenHeader } from '@/contract/headers';
import { isMutation, type RouteSpec } from '@/contract/route';
import type { Clock } from '../clock';
import type { Database, Tx } from '../database';
import { isDatabaseAway } from '../database/failures';
import { newVersion } from '../live/answer';
import type { LiveHub } from '../live/hub';
import { errorFields, type Logger } from '../log';
import { Refusal } from '../refusal';
import type { Person, TokenVerifier } from '../token';
import type { Handlers, LooseHandler } from './handler';
import { answerOnce, fingerprintOf } from './idempotency';
import { problemResponse } from './problem';
import {
  idempotencyKeyOf,
  knownVersionOf,
  parseParts,
  readJson,
  requestIdOf,
  waitSecondsOf,
} from './request';

export interface HttpDeps {
  readonly database: Database;
  readonly clock: Clock;
  readonly hub: LiveHub;
  readonly verifier: TokenVerifier;
  readonly log: Logger;
  /** Called with the route's id after each change has been committed. */
  readonly afterChange?: (route: string) => void;
  /** Checks every answer against the contract, and breaks where it differs; for tests. */
  readonly checkAnswers?: boolean;
}

function json(body: string, status: number, headers: Readonly<Record<string, string>>): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });
}

/** The token's person, when the route lets their groups in. */
async function admit(route: RouteSpec, request: Request, verifier: TokenVerifier): Promise<Person | null> {
  if (route.access === 'public') return null;
  const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  // Behind an AWS_IAM route `Authorization` is the gateway's, and the token comes beside it.
  const token = /^[\w-]+\.[\w-]+\.[\w-]+$/.exec(bearer ?? request.headers.get(personTokenHeader) ?? '')?.[0];
  if (token === undefined) throw new Refusal('UNAUTHENTICATED');
  const person = await verifier.verify(token);
  if (!route.access.some((group) => person.groups.includes(group))) throw new Refusal('FORBIDDEN');
  return person;
}

/**
 * Makes the app of one service. Unknown paths are 404, every "no" is problem+json, every answer carries
 * `x-request-id`, every request leaves one log line.
 */
export function mount<const Table extends Readonly<Record<string, RouteSpec>>>(
  table: Table,
  handlers: Handlers<Table> & Readonly<Record<string, LooseHandler>>,
  deps: HttpDeps,
): Hono {
  const app = new Hono();
  for (const [id, route] of Object.entries(table)) {
    const handler: LooseHandler | undefined = handlers[id];
    if (!handler) throw new TypeError(`No handler for ${id}`);
    app.on(route.method, route.path.replaceAll(/\{(\w+)\}/g, ':$1'), (context) =>
      logged(deps.log, context.req.raw, id, async (requestId) => {
        const request = context.req.raw;
        const person = await admit(route, request, deps.verifier);
        const key = isMutation(route) ? idempotencyKeyOf(request) : null;
        const parts = parseParts(route, {
          params: context.req.param(),
          query: context.req.query(),
          body: route.body ? await readJson(request) : undefined,
        });
        // The schemas that parsed these are the ones the handler's types are made from.
        const call = { ...parts, person } as never;
        const headers = { 'x-request-id': requestId };
        if (typeof handler === 'object') return answerLive(route, handler, call, request, headers);
        if (key === null || person === null) {
          const body = await handler(call, undefined as never);
          return json(encode(route, body), successStatus(route), headers);
        }
        const work = async (tx: Tx) => ({
          status: successStatus(route),
          body: encode(route, await handler(call, tx as never)),
        });
        const keyed = { personId: person.id, route: id, key, fingerprint: fingerprintOf(parts) };
        const answer = route.unkept
          ? await deps.database.transaction(work)
          : await answerOnce(deps.database, deps.clock, keyed, work);
        deps.afterChange?.(id);
        return json(answer.body, answer.status, headers);
      }),
    );
  }
  app.notFound((context) => problemResponse(new Refusal('NOT_FOUND'), requestIdOf(context.req.raw)));
  return app;

  async function answerLive(
    route: RouteSpec,
    handler: Extract<LooseHandler, object & { topic: unknown }>,
    call: never,
    request: Request,
    headers: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const known = knownVersionOf(request);
    const version = await newVersion(deps.database, deps.hub, {
      topic: await handler.topic(call),
      known,
      waitMs: waitSecondsOf(request) * 1000,
      signal: request.signal,
    });
    if (version === null) {
      return new Response(null, {
        status: 304,
        headers: { etag: `"${known}"`, 'cache-control': 'no-store', ...headers },
      });
    }
    const body = encode(route, await handler.read(call, version));
    return json(body, successStatus(route), { etag: `"${version}"`, ...headers });
  }

  function encode(route: RouteSpec, body: unknown): string {
    if (deps.checkAnswers) route.responses[successStatus(route)]?.parse(body);
    return JSON.stringify(body);
  }
}

/** Each route has one way to succeed. */
function successStatus(route: RouteSpec): number {
  return Number(Object.keys(route.responses)[0]);
}

async function logged(
  log: Logger,
  request: Request,
  route: string,
  answer: (requestId: string) => Promise<Response>,
): Promise<Response> {
  const requestId = requestIdOf(request);
  const startedAt = performance.now();
  const response = await answer(requestId).catch((error: unknown) => {
    if (error instanceof Refusal) return problemResponse(error, requestId);
    const away = isDatabaseAway(error);
    log.error(away ? 'database_away' : 'broke', { requestId, route, ...errorFields(error) });
    return problemResponse(new Refusal(away ? 'UNAVAILABLE' : 'INTERNAL'), requestId);
  });
  const tookMs = Math.round(performance.now() - startedAt);
  log.info('answered', { requestId, route, status: response.status, tookMs });
  return response;
}
