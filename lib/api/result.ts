/** What a call takes and what it answers, typed from the contract. Types only: page script loads none of zod. */
import type * as z from 'zod';
import type { Problem } from '@/contract/errors';
import type { RouteId, Routes } from '@/contract/routes';

type Responses<Id extends RouteId> = Routes[Id]['responses'];
type Statuses<Id extends RouteId> = keyof Responses<Id> & number;

type SuccessTable = {
  readonly [Id in RouteId]: {
    [Status in Statuses<Id>]: {
      readonly ok: true;
      readonly status: Status;
      readonly data: Responses<Id>[Status] extends z.ZodType ? z.output<Responses<Id>[Status]> : never;
      /** The version of a live resource, quoted as in the header. */
      readonly etag: string | null;
    };
  }[Statuses<Id>];
};
// An interface resolves its members, so that `ApiData<Id>` stays usable where `Id` is still a type parameter.
interface SuccessById extends SuccessTable {}

/** The agreed answer of a route: a union on `status`. */
export type ApiSuccess<Id extends RouteId> = SuccessById[Id];

/** What a route answers when it succeeds. */
export type ApiData<Id extends RouteId> = SuccessById[Id]['data'];

/** A live read found nothing newer than the version it named. */
export interface Unchanged {
  readonly ok: true;
  readonly status: 304;
  readonly data: null;
  readonly etag: string | null;
}

/**
 * One kind per stage at which a call can fail.
 * `network`: nothing came back. `timeout`: not in time. `aborted`: the caller stopped it.
 * `signed-out`: 401 of the gateway or a service. `gateway`: the gateway's own body, without a code.
 * `problem`: the service's words, with a code. `unexpected`: an answer without the agreed form.
 */
export type ApiFailure =
  | { readonly ok: false; readonly kind: 'network' | 'timeout' | 'aborted'; readonly cause?: unknown }
  | { readonly ok: false; readonly kind: 'signed-out'; readonly status: 401 }
  | { readonly ok: false; readonly kind: 'gateway'; readonly status: number; readonly message: string }
  | { readonly ok: false; readonly kind: 'problem'; readonly status: number; readonly problem: Problem }
  | { readonly ok: false; readonly kind: 'unexpected'; readonly status: number; readonly detail: string };

export type ApiResult<Id extends RouteId> = ApiSuccess<Id> | ApiFailure;

type InputOf<Spec, Part extends 'params' | 'query' | 'body'> =
  Spec extends Readonly<Record<Part, infer Schema extends z.ZodType>> ? z.input<Schema> : never;

type Given<Part extends string, Value> = [Value] extends [never]
  ? { readonly [Key in Part]?: undefined }
  : Record<never, never> extends Value
    ? { readonly [Key in Part]?: Value }
    : { readonly [Key in Part]: Value };

type InputById = {
  readonly [Id in RouteId]: Given<'params', InputOf<Routes[Id], 'params'>> &
    Given<'query', InputOf<Routes[Id], 'query'>> &
    Given<'body', InputOf<Routes[Id], 'body'>> &
    CallOptions;
};

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Of a mutation. The same key with the same body is done once, however often it is sent. One is made if absent. */
  readonly idempotencyKey?: string;
  readonly timeoutMs?: number;
}

/** Params, query and body of a route, and how to call it. */
export type CallInput<Id extends RouteId> = InputById[Id];

/** Routes declared `live` in the contract. */
export type LiveRouteId = {
  [Id in RouteId]: Routes[Id] extends { readonly live: true } ? Id : never;
}[RouteId];

/** A live read: waits up to `waitSeconds` for something newer than `etag`. */
export interface LiveInput {
  readonly params?: Readonly<Record<string, string>>;
  /** The version that is shown already, quoted; null to be answered at once. */
  readonly etag: string | null;
  readonly waitSeconds: number;
  readonly signal?: AbortSignal;
}

/** Input may be left out where a route needs none. */
export type CallArguments<Id extends RouteId> =
  Record<never, never> extends CallInput<Id> ? [input?: CallInput<Id>] : [input: CallInput<Id>];
