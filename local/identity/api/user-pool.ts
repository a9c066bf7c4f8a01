/** The operations of the user-pool API that a signed-in app calls (cognito.md §6.3.11). */
import * as z from 'zod';
import type { Identity } from '../identity';
import { findClient } from '../identity';
import { authenticateClient } from '../oauth/client-authentication';
import { refresh } from '../oauth/refresh-grant';
import { isSignedToken } from '../oauth/revoke';
import type { Client } from '../settings';
import { findGrant, findRefreshToken, revokeGrant, revokeGrantsOfPerson } from '../store/grants';
import { findPersonById } from '../store/people';
import { attributesFor } from '../tokens/claims';
import { readAccessToken } from '../tokens/issue';
import type { ApiResult, Operation } from './wire';
import { failure, malformed } from './wire';

function clientOf(identity: Identity, id: string, secret: string | undefined): Client | ApiResult {
  if (!findClient(identity.settings, id)) {
    return failure('ResourceNotFoundException', `User pool client ${id} does not exist.`);
  }
  const form = new Map([
    ['client_id', id],
    ...(secret === undefined ? [] : [['client_secret', secret] as const]),
  ]);
  const caller = authenticateClient(identity, undefined, form);
  return caller.ok
    ? caller.client
    : failure('NotAuthorizedException', `Client ${id} could not be authenticated`);
}

const RefreshSchema = z.object({
  ClientId: z.string().min(1),
  ClientSecret: z.string().optional(),
  RefreshToken: z.string().min(1),
});

const getTokensFromRefreshToken: Operation = async (identity, input) => {
  const parsed = RefreshSchema.safeParse(input);
  if (!parsed.success) return malformed;
  const { ClientId, ClientSecret, RefreshToken } = parsed.data;
  const client = clientOf(identity, ClientId, ClientSecret);
  if ('ok' in client) return client;
  const before = await findRefreshToken(identity.database, RefreshToken);
  const result = await refresh(identity, client, new Map([['refresh_token', RefreshToken]]));
  if (!result.ok) {
    const reused = before?.replaced_at && !before.revoked_at;
    return reused
      ? failure('RefreshTokenReuseException', 'Refresh token has been invalidated by rotation')
      : failure('NotAuthorizedException', 'Invalid Refresh Token');
  }
  const { access_token, id_token, refresh_token, expires_in, token_type } = result.tokens;
  return {
    ok: true,
    body: {
      AuthenticationResult: {
        AccessToken: access_token,
        ExpiresIn: expires_in,
        IdToken: id_token,
        RefreshToken: refresh_token,
        TokenType: token_type,
      },
    },
  };
};

const RevokeSchema = z.object({
  ClientId: z.string().min(1),
  ClientSecret: z.string().optional(),
  Token: z.string().min(1),
});

const revokeToken: Operation = async (identity, input) => {
  const parsed = RevokeSchema.safeParse(input);
  if (!parsed.success) return malformed;
  const { ClientId, ClientSecret, Token } = parsed.data;
  const client = clientOf(identity, ClientId, ClientSecret);
  if ('ok' in client) return client;
  if (isSignedToken(Token)) return failure('UnsupportedTokenTypeException', 'Unsupported token type');
  if (!client.revocation) return failure('InvalidParameterException', 'Token revocation is not enabled');
  const row = await findRefreshToken(identity.database, Token);
  if (row && row.client_id !== client.clientId) return failure('UnauthorizedException', 'Invalid token.');
  if (row) await revokeGrant(identity, identity.database, row.origin_jti);
  return { ok: true, body: {} };
};

/** Whose access token it is; it must carry the scope that the user-pool API asks for. */
async function personOf(identity: Identity, input: unknown) {
  const parsed = z.object({ AccessToken: z.string().min(1) }).safeParse(input);
  if (!parsed.success) return { refused: malformed };
  const claims = await readAccessToken(identity, parsed.data.AccessToken);
  if (!claims) return { refused: failure('NotAuthorizedException', 'Invalid Access Token') };
  if (!claims.scope.split(' ').includes('aws.cognito.signin.user.admin')) {
    return { refused: failure('NotAuthorizedException', 'Access Token does not have required scopes') };
  }
  const grant = claims.origin_jti ? await findGrant(identity.database, claims.origin_jti) : undefined;
  const person = await findPersonById(identity.database, claims.sub);
  if (grant?.revoked_at || !person?.enabled) {
    return { refused: failure('NotAuthorizedException', 'Access Token has been revoked') };
  }
  return { person };
}

const getUser: Operation = async (identity, input) => {
  const { person, refused } = await personOf(identity, input);
  if (!person) return refused;
  const attributes = { ...attributesFor(person, 'profile'), sub: person.id };
  return {
    ok: true,
    body: {
      Username: person.id,
      UserAttributes: Object.entries(attributes).map(([Name, value]) => ({ Name, Value: String(value) })),
    },
  };
};

const globalSignOut: Operation = async (identity, input) => {
  const { person, refused } = await personOf(identity, input);
  if (!person) return refused;
  await revokeGrantsOfPerson(identity, identity.database, person.id);
  return { ok: true, body: {} };
};

export const userPoolOperations: ReadonlyMap<string, Operation> = new Map([
  ['GetTokensFromRefreshToken', getTokensFromRefreshToken],
  ['RevokeToken', revokeToken],
  ['GetUser', getUser],
  ['GlobalSignOut', globalSignOut],
]);
