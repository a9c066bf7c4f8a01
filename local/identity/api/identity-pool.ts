/** The identity pool: an ID token of this user pool against AWS credentials (cognito.md §2.8). */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Identity } from '../identity';
import { after, findClient } from '../identity';
import { findGrant } from '../store/grants';
import { findPersonById } from '../store/people';
import type { IdClaims } from '../tokens/issue';
import { readIdToken } from '../tokens/issue';
import type { ApiResult, Operation } from './wire';
import { failure, malformed } from './wire';

const credentialSeconds = 3600;
const LoginsSchema = z.record(z.string(), z.string()).optional();

/** The same person has the same identity for ever, so it need not be kept. */
function identityIdOf(poolId: string, personId: string): string {
  const hex = createHash('sha256').update(`${poolId} ${personId}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)];
  return `${poolId.slice(0, poolId.indexOf(':'))}:${parts.join('-')}`;
}

type Login = { readonly claims: IdClaims } | { readonly refused: ApiResult };

/** Who logs in. As with `ServerSideTokenCheck`, a token whose sign-in was ended is refused here too. */
async function readLogin(identity: Identity, logins: z.output<typeof LoginsSchema>): Promise<Login> {
  const refused = (message: string) => ({ refused: failure('NotAuthorizedException', message) });
  const entries = Object.entries(logins ?? {});
  const [provider, token] = entries[0] ?? [];
  if (provider === undefined || token === undefined) {
    return refused('Unauthenticated access is not supported for this identity pool.');
  }
  if (entries.length > 1 || provider !== identity.issuer.replace(/^https?:\/\//, '')) {
    return refused('Token is not from a supported provider of this identity pool.');
  }
  const claims = await readIdToken(identity, token);
  if (!claims || !findClient(identity.settings, claims.aud)) {
    return refused('Invalid login token. Not a valid OpenId Connect identity token.');
  }
  const grant = claims.origin_jti ? await findGrant(identity.database, claims.origin_jti) : undefined;
  const person = await findPersonById(identity.database, claims.sub);
  if (grant?.revoked_at || !person?.enabled) return refused('Invalid login token. Token is revoked.');
  return { claims };
}

const GetIdSchema = z.object({ IdentityPoolId: z.string().min(1), Logins: LoginsSchema });

export const getId: Operation = async (identity, input) => {
  const parsed = GetIdSchema.safeParse(input);
  if (!parsed.success) return malformed;
  const poolId = identity.settings.identityPoolId;
  if (poolId === undefined || parsed.data.IdentityPoolId !== poolId) {
    return failure('ResourceNotFoundException', `IdentityPool '${parsed.data.IdentityPoolId}' not found.`);
  }
  const login = await readLogin(identity, parsed.data.Logins);
  if ('refused' in login) return login.refused;
  return { ok: true, body: { IdentityId: identityIdOf(poolId, login.claims.sub) } };
};

const GetCredentialsSchema = z.object({ IdentityId: z.string().min(1), Logins: LoginsSchema });

export const getCredentialsForIdentity: Operation = async (identity, input) => {
  const parsed = GetCredentialsSchema.safeParse(input);
  if (!parsed.success) return malformed;
  const { IdentityId } = parsed.data;
  const poolId = identity.settings.identityPoolId;
  if (poolId === undefined)
    return failure('ResourceNotFoundException', `Identity '${IdentityId}' not found.`);
  const login = await readLogin(identity, parsed.data.Logins);
  if ('refused' in login) return login.refused;
  if (IdentityId !== identityIdOf(poolId, login.claims.sub)) {
    return failure('NotAuthorizedException', `Access to Identity '${IdentityId}' is forbidden.`);
  }
  return {
    ok: true,
    body: { IdentityId, Credentials: issueCredentials(identity, IdentityId, login.claims) },
  };
};

/** Temporary credentials: each with its session token, as AWS gives them to signed-in people. */
function issueCredentials(identity: Identity, identityId: string, claims: IdClaims): object {
  const { random, clock, onCredentials } = identity;
  const issued = {
    accessKeyId: `ASIA${random.bytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: random.bytes(30).toString('base64'),
    sessionToken: random.bytes(600).toString('base64'),
    expiresAt: after(clock.now(), credentialSeconds),
  };
  onCredentials({ ...issued, identityId, personId: claims.sub, groups: claims['cognito:groups'] });
  return {
    AccessKeyId: issued.accessKeyId,
    SecretKey: issued.secretAccessKey,
    SessionToken: issued.sessionToken,
    Expiration: Math.floor(issued.expiresAt.getTime() / 1000),
  };
}
