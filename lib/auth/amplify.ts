/**
 * The session as aws-amplify sees it: a server context with our cookie-backed `tokenProvider`. The API client takes
 * its tokens from `fetchAuthSession`; where a gateway asks for IAM, a `credentialsProvider` is all that is added.
 * `createAmplifyContext` replaces `runWithAmplifyServerContext` of `aws-amplify/adapter-core`, which 6.22
 * deprecates and keeps for older adapters only.
 */
import 'server-only';
import { createAmplifyContext } from 'aws-amplify';
import { decodeJWT, fetchAuthSession } from 'aws-amplify/auth';
import type { Credentials } from '@/lib/api/credentials';
import type { Env } from '@/lib/env';
import { credentialsProviderOf } from './identity-pool';
import type { StoredSession } from './stored-session';

/**
 * Credentials for the gateway from `session`; null where nobody is signed in. Rejects where the token has expired:
 * it was to be renewed before, so the user pool does not answer now. `now` in milliseconds since 1970.
 * With an identity pool they sign the call; a session from before the pool was configured has to sign in again.
 */
export async function credentialsOf(
  session: StoredSession | null,
  now: number,
  { identityPool }: Pick<Env, 'identityPool'> = {},
): Promise<Credentials | null> {
  const tokenProvider = {
    getTokens: async () => {
      if (!session) return null;
      // Amplify itself would hand out an expired token as it stands.
      if (session.expiresAt * 1000 <= now)
        throw new Error('The access token has expired and could not be renewed');
      return {
        accessToken: decodeJWT(session.accessToken),
        ...(session.idToken && { idToken: decodeJWT(session.idToken) }),
      };
    },
  };
  if (!identityPool) {
    const { tokens } = await fetchAuthSession(createAmplifyContext({}, { Auth: { tokenProvider } }));
    return tokens ? { kind: 'bearer', token: tokens.accessToken.toString() } : null;
  }
  if (!session?.idToken) return null;
  const { authConfig, credentialsProvider } = credentialsProviderOf(session.id, identityPool);
  const { tokens, credentials } = await fetchAuthSession(
    createAmplifyContext({ Auth: authConfig }, { Auth: { tokenProvider, credentialsProvider } }),
  );
  if (!tokens || !credentials) throw new Error('The identity pool gave no credentials');
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return {
    kind: 'signing',
    token: tokens.accessToken.toString(),
    region: identityPool.region,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken !== undefined && { sessionToken }),
  };
}
