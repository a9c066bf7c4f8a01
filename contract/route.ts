/** The form of a route. A route without declared access does not type-check, and so does not exist. */
import type * as z from 'zod';
import type { ErrorCode } from './errors';
import type { Group, Service } from './roles';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `public` needs no token; otherwise the person must be in at least one of the groups. */
export type Access = 'public' | readonly [Group, ...Group[]];

export interface RouteSpec {
  /** Verb first, unique in the contract: the client's method name and OpenAPI's operationId. */
  readonly id: string;
  readonly service: Service;
  readonly method: Method;
  /** As on the gateway, with `{param}` segments, for instance `/customer/orders/{orderId}`. */
  readonly path: `/${Service}/${string}`;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Success statuses and their bodies. */
  readonly responses: Readonly<Record<number, z.ZodType>>;
  /** Codes this route may answer besides those every route may: see `errorsOf`. */
  readonly errors: readonly ErrorCode[];
  /** Answers `ETag`, and waits for a change on `If-None-Match` with `Prefer: wait=N` (N ≤ 25 s, else 304). */
  readonly live?: true;
  /** Its answer holds a secret and is not kept: a repeat under the same key works anew, which does no harm. */
  readonly unkept?: true;
  /** A POST that changes nothing (a quote): needs no `Idempotency-Key` and may be retried. */
  readonly readOnly?: true;
}

/** Keeps every literal of a route, so that the client's and the services' types follow from it. */
export function defineRoute<const Spec extends RouteSpec>(spec: Spec): Spec {
  return spec;
}

/** A mutation carries `Idempotency-Key`; reading does not. */
export function isMutation(route: Pick<RouteSpec, 'method' | 'readOnly'>): boolean {
  return route.method !== 'GET' && !route.readOnly;
}

/** Every code a route may answer: its own, and those that follow from its form. */
export function errorsOf(route: RouteSpec): ErrorCode[] {
  const implied: ErrorCode[] = ['INTERNAL', 'UNAVAILABLE'];
  if (route.access !== 'public') implied.push('UNAUTHENTICATED', 'FORBIDDEN');
  if (route.params || route.query || route.body) implied.push('VALIDATION_FAILED');
  if (route.body) implied.push('MALFORMED_BODY', 'BODY_TOO_LARGE');
  if (isMutation(route)) {
    implied.push('IDEMPOTENCY_KEY_REQUIRED', 'IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_IN_PROGRESS');
  }
  return [...new Set([...route.errors, ...implied])].sort();
}

/** Longest wait a live read accepts, in seconds: under the gateway's 30. */
export const maxWaitSeconds = 25;

/** `/customer/orders/{orderId}` and its values → `/customer/orders/0192…`. Values are percent-encoded. */
export function pathOf(
  route: Pick<RouteSpec, 'path'>,
  params: Readonly<Record<string, string>> = {},
): string {
  return route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`Path parameter "${name}" of ${route.path} is missing`);
    return encodeURIComponent(value);
  });
}
