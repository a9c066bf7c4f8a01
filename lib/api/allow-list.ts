/** What `/api` lets through: the contract's routes, and nothing that merely looks like one. */
import 'server-only';
import type { RouteSpec } from '@/contract/route';
import { routeList } from '@/contract/routes';

export interface Allowed {
  readonly route: RouteSpec;
  readonly params: Readonly<Record<string, string>>;
}

// Parameters of the contract are ids: no percent-encoding, no dots that climb, no second reading further on.
const plainSegment = /^[A-Za-z0-9_-]{1,128}$/;

const table = routeList.map((route) => ({ route, segments: route.path.split('/').slice(1) }));

/** The route of `method` and `path` (as it stands in the request, below `/api`), or null. */
export function allowedRoute(method: string, path: string): Allowed | null {
  const given = path.split('/').slice(1);
  if (!path.startsWith('/') || !given.every((segment) => plainSegment.test(segment))) return null;
  for (const { route, segments } of table) {
    if (route.method !== method || segments.length !== given.length) continue;
    const params = match(segments, given);
    if (!params) continue;
    return !route.params || route.params.safeParse(params).success ? { route, params } : null;
  }
  return null;
}

function match(segments: readonly string[], given: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name) params[name] = value;
    else if (segment !== value) return null;
  }
  return params;
}
