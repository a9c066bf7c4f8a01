/** GET /oauth2/userInfo (cognito.md §1.6): booleans as strings, and errors in a header. */
import type { Context } from 'hono';
import type { Identity } from '../identity';
import { findGrant } from '../store/grants';
import { findPersonById } from '../store/people';
import { attributesFor } from '../tokens/claims';
import { readAccessToken } from '../tokens/issue';
import { oauthJson } from './wire';

const badRequest = 'error="invalid_request", error_description="Bad OAuth2 request at UserInfo Endpoint"';
const badToken =
  'error="invalid_token", error_description="Access token is expired, disabled, or deleted, or the user has globally signed out."';

function refuse(c: Context, status: 400 | 401): Response {
  return c.body(null, status, { 'WWW-Authenticate': status === 400 ? badRequest : badToken });
}

export function userInfo(identity: Identity) {
  return async (c: Context): Promise<Response> => {
    const bearer = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (!bearer) return refuse(c, 400);
    const claims = await readAccessToken(identity, bearer);
    if (!claims?.scope.split(' ').includes('openid')) return refuse(c, 401);
    const grant = claims.origin_jti ? await findGrant(identity.database, claims.origin_jti) : undefined;
    const person = await findPersonById(identity.database, claims.sub);
    if (grant?.revoked_at || !person?.enabled) return refuse(c, 401);

    const attributes = Object.entries(attributesFor(person, claims.scope));
    const texts = Object.fromEntries(attributes.map(([name, value]) => [name, String(value)]));
    return oauthJson(c, { sub: person.id, ...texts, username: person.id });
  };
}
