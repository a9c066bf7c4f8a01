/** CORS as the HTTP API itself does it. Source: http-api-cors. */
import type { IncomingHttpHeaders } from 'node:http';
import type { CorsDescription } from '@/contract/deployment/description';

export type HeaderPair = readonly [name: string, value: string];

/** A preflight has both headers; an OPTIONS request without them is an ordinary one. */
export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

/** Headers of the gateway's own 204; none for an origin that is not allowed. */
export function preflightHeaders(cors: CorsDescription, origin: string): HeaderPair[] {
  const allowed = allowOrigin(cors, origin);
  if (allowed === null) return [];
  const pairs: HeaderPair[] = [['access-control-allow-origin', allowed]];
  if (cors.allowMethods.length > 0) {
    pairs.push(['access-control-allow-methods', cors.allowMethods.join(',')]);
  }
  if (cors.allowHeaders.length > 0) {
    pairs.push(['access-control-allow-headers', cors.allowHeaders.join(',')]);
  }
  pairs.push(['access-control-max-age', String(cors.maxAgeSeconds)]);
  return withShared(cors, pairs);
}

/** Headers added to a response that came from an integration; none without `Origin`. */
export function responseHeaders(cors: CorsDescription, origin: string | undefined): HeaderPair[] {
  const allowed = origin === undefined ? null : allowOrigin(cors, origin);
  if (allowed === null) return [];
  return withShared(cors, [['access-control-allow-origin', allowed]]);
}

function withShared(cors: CorsDescription, pairs: HeaderPair[]): HeaderPair[] {
  if (cors.exposeHeaders.length > 0) {
    pairs.push(['access-control-expose-headers', cors.exposeHeaders.join(',')]);
  }
  if (cors.allowCredentials) pairs.push(['access-control-allow-credentials', 'true']);
  return pairs;
}

/** The value for `access-control-allow-origin`: `*` stays `*`, a matching origin is echoed. */
function allowOrigin({ allowOrigins }: CorsDescription, origin: string): string | null {
  if (allowOrigins.includes('*')) return '*';
  if (allowOrigins.includes(origin)) return origin;
  // `https://*` and `http://*` are the only patterns.
  const scheme = /^(https?):\/\//.exec(origin)?.[1];
  return scheme !== undefined && allowOrigins.includes(`${scheme}://*`) ? origin : null;
}

/** What the service refuses when the API is created. */
export function checkCors(cors: CorsDescription): void {
  if (cors.allowCredentials && cors.allowOrigins.includes('*')) {
    throw new TypeError("allowCredentials is not supported when allowOrigin is '*'");
  }
  for (const origin of cors.allowOrigins) {
    if (origin !== '*' && !/^https?:\/\/[^/]+$/.test(origin)) {
      throw new TypeError(`"${origin}" is no origin: scheme, host and port, without a slash at the end`);
    }
  }
}
