/** Decides whether an exchange may reach its route. Anything that is not understood is refused. */
import type { Authorization } from '@/contract/deployment/description';
import type { Exchange } from './exchange';
import type { Authorized } from './jwt-authorizer';

export type Verdict = Authorized | { readonly ok: true };

/** Gives the whole body, which a signature covers; null where it did not arrive whole. */
export type ReadBody = () => Promise<Buffer | null>;

export type IamAuthorizer = (exchange: Exchange, readBody: ReadBody) => Promise<Verdict>;

export function authorize(
  exchange: Exchange,
  authorization: Authorization,
  iam: IamAuthorizer | undefined,
  readBody: ReadBody,
): Verdict | Promise<Verdict> {
  switch (authorization.type) {
    case 'NONE':
      return { ok: true };
    case 'AWS_IAM':
      return iam
        ? iam(exchange, readBody)
        : { ok: false, status: 403, error: 'no IAM authorizer is configured' };
    case 'COGNITO_USER_POOLS':
    case 'JWT': {
      const authorizer = exchange.api?.authorizers.get(authorization.authorizer);
      if (!authorizer) return { ok: false, status: 403, error: 'the authorizer does not exist' };
      return authorizer.authorize(authorizer.identityOf(exchange), authorization.scopes);
    }
  }
}

/** Reads the first of the identity sources that has a value. */
export function compileIdentity(sources: readonly string[]): (exchange: Exchange) => string | undefined {
  const readers = sources.map(compileSource);
  return (exchange) => {
    for (const read of readers) {
      const value = read(exchange);
      if (value) return value;
    }
    return undefined;
  };
}

function compileSource(source: string): (exchange: Exchange) => string | undefined {
  const [, kind, name = ''] = /^\$request\.(header|querystring)\.(.+)$/.exec(source) ?? [];
  const lower = name.toLowerCase();
  if (kind === 'header') return ({ request }) => headerValue(request.rawHeaders, lower);
  if (kind === 'querystring') return ({ query }) => new URLSearchParams(query).get(name) ?? undefined;
  throw new TypeError(`"${source}" is no identity source of a JWT authorizer`);
}

/** Several headers of one name count as one, joined, and so never verify. */
function headerValue(rawHeaders: readonly string[], name: string): string | undefined {
  let value: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const candidate = rawHeaders[index];
    if (candidate?.length !== name.length || candidate.toLowerCase() !== name) continue;
    const next = rawHeaders[index + 1] ?? '';
    value = value === undefined ? next : `${value},${next}`;
  }
  return value;
}
