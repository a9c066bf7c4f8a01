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
      return authorizer.authorize(identityOf(exchange, authorization.authorizer), authorization.scopes);
    }
  }
}

/** The first identity source that has a value. Several headers of one name count as one, joined, and so never verify. */
function identityOf(exchange: Exchange, authorizer: string): string | undefined {
  const sources = exchange.api?.description.authorizers[authorizer]?.identitySources ?? [];
  for (const source of sources) {
    const [, kind, name = ''] = /^\$request\.(header|querystring)\.(.+)$/.exec(source) ?? [];
    const value =
      kind === 'header'
        ? headerValue(exchange.request.rawHeaders, name.toLowerCase())
        : (new URLSearchParams(exchange.query).get(name) ?? undefined);
    if (value) return value;
  }
  return undefined;
}

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
