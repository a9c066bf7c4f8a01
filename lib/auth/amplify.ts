/**
 * The session as aws-amplify sees it: a server context with our cookie-backed `tokenProvider`. The API client takes
 * its tokens from `fetchAuthSession`, so that where a gateway asks for IAM, a `credentialsProvider` is all that is
 * added. `createAmplifyContext` replaces `runWithAmplifyServerContext` of `aws-amplify/adapter-core`, which 6.22
 * deprecates and keeps for older adapters only.
 */
import 'server-only';
import { createAmplifyContext } from 'aws-amplify';
import { decodeJWT, fetchAuthSession } from 'aws-amplify/auth';
import type { Credentials } from '@/lib/api/client';
import type { StoredSession } from './stored-session';

/**
 * Credentials for the gateway from `session`; null where nobody is signed in. Rejects where the token has expired:
 * it was to be renewed before, so the user pool does not answer now. `now` in milliseconds since 1970.
 */
export async function credentialsOf(session: StoredSession | null, now: number): Promise<Credentials | null> {
  const tokenProvider = {
    getTokens: async () => {
      if (!session) return null;
      // Amplify itself would hand out an expired token as it stands.
      if (session.expiresAt * 1000 <= now)
        throw new Error('The access token has expired and could not be renewed');
      return { accessToken: decodeJWT(session.accessToken) };
    },
  };
  const { tokens } = await fetchAuthSession(createAmplifyContext({}, { Auth: { tokenProvider } }));
  return tokens ? { kind: 'bearer', token: tokens.accessToken.toString() } : null;
}
