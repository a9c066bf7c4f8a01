/** `callApi`: page script calls the contract through the same origin. No zod: the proxy has parsed the answer. */
import { endpoints } from '@/contract/endpoints';
import type { Problem } from '@/contract/errors';
import type { RouteId } from '@/contract/routes';
import { personHeader, personOfDocument } from '@/lib/person';
import { apiUrl } from '@/lib/urls';
import { type Readers, readAnswer } from './answer';
import { type Endpoint, retriesOf, timeoutOf, toWire, type WireInput } from './call';
import type { ApiResult, CallArguments, LiveInput, LiveRouteId, Unchanged } from './result';
import { pause, send } from './send';

export type { ApiData, ApiFailure, ApiResult, ApiSuccess, LiveInput, LiveRouteId, Unchanged } from './result';

/**
 * Calls a route of the contract as the person whose session the browser holds. Never throws for what a network
 * or a server can do: see `ApiFailure`. A mutation without `idempotencyKey` gets a random one, so that its own
 * repeats are safe; pass one to make a second press safe too. `timeoutMs` is for each attempt.
 */
export function callApi<Id extends RouteId>(id: Id, ...input: CallArguments<Id>): Promise<ApiResult<Id>>;
/** A live read: answers at once where `etag` is null or old, else waits for a change up to `waitSeconds`. */
export function callApi<Id extends LiveRouteId>(id: Id, input: LiveInput): Promise<ApiResult<Id> | Unchanged>;
export async function callApi(id: RouteId, input: PageInput = {}): Promise<unknown> {
  const endpoint: Endpoint = endpoints[id];
  const wire = toWire(endpoint, input);
  const person = personOfDocument();
  const outcome = await send(
    {
      url: apiUrl(wire.path),
      method: endpoint.method,
      // No form and no other site can send this header without asking first, which is refused.
      headers: { ...wire.headers, 'x-baedal': '1', ...(person && { [personHeader]: person }) },
      ...(wire.body !== undefined && { body: wire.body }),
      ...(input.signal && { signal: input.signal }),
      timeoutMs: timeoutOf(input),
      retries: retriesOf(input),
    },
    { fetch: (url, init) => fetch(url, init), pause, random: Math.random },
  );
  return readAnswer(outcome, readers);
}

type PageInput = WireInput & { readonly signal?: AbortSignal; readonly timeoutMs?: number };

const readers: Readers<unknown> = {
  data: (status, json) =>
    json === undefined
      ? { ok: false, detail: `the body of ${status} is not JSON` }
      : { ok: true, data: json },
  problem: (json) => (isProblem(json) ? json : null),
};

/** Enough to tell a problem from what the gateway says itself; the rest was checked by the proxy. */
function isProblem(json: unknown): json is Problem {
  return typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'string';
}
