/** Which route a request takes. Source: http-api-develop-routes; order inside a class as observed by yulin. */
import type { RouteDescription, RouteKey } from '@/contract/deployment/description';

export interface CompiledRoute {
  readonly description: RouteDescription;
  /** `GET`, `ANY`, or `$default`. */
  readonly method: string;
  readonly parameterNames: readonly string[];
  /** `OPTIONS`, `ANY` and `$default` catch a preflight before the gateway answers it itself. */
  readonly takesPreflight: boolean;
}

export interface RouteMatch {
  readonly route: CompiledRoute;
  /** Raw values as they stand in the path; decoded where they are read. */
  readonly values: readonly string[];
}

interface Node {
  readonly literals: Map<string, Node>;
  parameter?: Node;
  route?: CompiledRoute;
  greedy?: CompiledRoute;
}

export interface RouteTable {
  /** The route for a method and the path's segments, or null for AWS's 404. Insertion order does not matter. */
  match(method: string, segments: readonly string[]): RouteMatch | null;
}

/** `ANY` stands for all of them. */
export const routeMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'];

/** Compiles route keys; throws on a key that API Gateway would refuse to create. */
export function compileRoutes(routes: readonly RouteDescription[]): RouteTable {
  const full = new Map<string, Node>();
  const greedy = new Map<string, Node>();
  let fallback: CompiledRoute | undefined;
  for (const description of routes) {
    if (description.key === '$default') {
      if (fallback) throw conflict(description.key);
      fallback = { description, method: '$default', parameterNames: [], takesPreflight: true };
      continue;
    }
    const { method, segments, parameterNames } = parseRouteKey(description.key);
    const isGreedy = segments.at(-1)?.endsWith('+}') === true;
    add(
      isGreedy ? greedy : full,
      segments,
      { description, method, parameterNames, takesPreflight: method === 'OPTIONS' || method === 'ANY' },
      isGreedy,
    );
  }
  return {
    match(method, segments) {
      // Full matches beat greedy ones; inside each, the explicit method beats ANY, then literal beats parameter.
      return (
        search(full.get(method), findFull, segments) ??
        search(full.get('ANY'), findFull, segments) ??
        search(greedy.get(method), findGreedy, segments) ??
        search(greedy.get('ANY'), findGreedy, segments) ??
        (fallback ? { route: fallback, values: [] } : null)
      );
    },
  };
}

function parseRouteKey(key: RouteKey): { method: string; segments: string[]; parameterNames: string[] } {
  const [method = '', path = '', ...rest] = key.split(' ');
  const malformed = new TypeError(`Route key "${key}" is not one that API Gateway accepts`);
  if (!routeMethods.includes(method) || !path.startsWith('/') || rest.length > 0) throw malformed;
  if (path !== '/' && path.endsWith('/')) throw malformed;
  const segments = path.slice(1).split('/');
  const parameterNames: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const parameter = /^\{([\w.:-]+)(\+?)\}$/.exec(segment);
    if (!parameter && /[{}]/.test(segment)) throw malformed;
    if (parameter?.[2] === '+' && index !== segments.length - 1) throw malformed;
    if (parameter?.[1]) parameterNames.push(parameter[1]);
  }
  return { method, segments, parameterNames };
}

function add(
  tries: Map<string, Node>,
  segments: readonly string[],
  route: CompiledRoute,
  isGreedy: boolean,
): void {
  let node = child(tries, route.method);
  for (const segment of isGreedy ? segments.slice(0, -1) : segments) {
    if (segment.startsWith('{')) {
      node.parameter ??= { literals: new Map() };
      node = node.parameter;
    } else {
      node = child(node.literals, segment);
    }
  }
  const slot = isGreedy ? 'greedy' : 'route';
  if (node[slot]) throw conflict(route.description.key);
  node[slot] = route;
}

function child(nodes: Map<string, Node>, key: string): Node {
  const existing = nodes.get(key);
  if (existing) return existing;
  const created: Node = { literals: new Map() };
  nodes.set(key, created);
  return created;
}

/** Parameter names do not tell routes apart, so a second one of the same shape cannot be created. */
function conflict(key: RouteKey): TypeError {
  return new TypeError(`ConflictException: route with key ${key} already exists for this API`);
}

function search(
  root: Node | undefined,
  find: typeof findFull,
  segments: readonly string[],
): RouteMatch | null {
  if (!root) return null;
  const values: string[] = [];
  const route = find(root, segments, 0, values);
  return route ? { route, values } : null;
}

function findFull(
  node: Node,
  segments: readonly string[],
  at: number,
  values: string[],
): CompiledRoute | undefined {
  const segment = segments[at];
  if (segment === undefined) return node.route;
  const literal = node.literals.get(segment);
  const found = literal && findFull(literal, segments, at + 1, values);
  if (found || !node.parameter || !fillsParameter(segment)) return found;
  values.push(segment);
  return findFull(node.parameter, segments, at + 1, values) ?? drop(values);
}

function findGreedy(
  node: Node,
  segments: readonly string[],
  at: number,
  values: string[],
): CompiledRoute | undefined {
  const segment = segments[at];
  // A greedy parameter needs at least one segment.
  if (segment === undefined) return undefined;
  const literal = node.literals.get(segment);
  const found = literal && findGreedy(literal, segments, at + 1, values);
  if (found) return found;
  if (node.parameter && fillsParameter(segment)) {
    values.push(segment);
    const deeper = findGreedy(node.parameter, segments, at + 1, values) ?? drop(values);
    if (deeper) return deeper;
  }
  const rest = segments.slice(at);
  if (!node.greedy || rest.some(isDotSegment) || rest.join('') === '') return undefined;
  values.push(rest.join('/'));
  return node.greedy;
}

function drop(values: string[]): undefined {
  values.pop();
}

function fillsParameter(segment: string): boolean {
  return segment !== '' && !isDotSegment(segment);
}

/** `.` and `..`, also percent-encoded: a backend that normalises them would be sent to another path. */
function isDotSegment(segment: string): boolean {
  if (segment.length > 6) return false;
  return /^(?:\.|%2e){1,2}$/i.test(segment);
}
