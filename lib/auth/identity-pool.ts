/** aws-amplify's credentials provider, one for each session: it keeps what the identity pool gave for fifty minutes. */
import 'server-only';
import { createAWSCredentialsAndIdentityIdProvider } from 'aws-amplify/adapter-core';
import type { IdentityPool } from '@/lib/env';

type CredentialsProvider = ReturnType<typeof createAWSCredentialsAndIdentityIdProvider>;

const providers = new Map<string, CredentialsProvider>();

/** Sessions whose credentials are remembered; the one that was made first is forgotten first. */
const mostProviders = 1_000;

/** `sessionId` is new at every sign-in, so no one can come by another person's credentials. */
export function credentialsProviderOf(sessionId: string, pool: IdentityPool) {
  const authConfig = {
    Cognito: {
      identityPoolId: pool.id,
      allowGuestAccess: false,
      ...(pool.endpoint !== undefined && { identityPoolEndpoint: pool.endpoint }),
    },
  };
  const known = providers.get(sessionId);
  if (known) return { authConfig, credentialsProvider: known };
  const created = createAWSCredentialsAndIdentityIdProvider(authConfig, memoryOfOne());
  const oldest = providers.size < mostProviders ? undefined : providers.keys().next().value;
  if (oldest !== undefined) providers.delete(oldest);
  providers.set(sessionId, created);
  return { authConfig, credentialsProvider: created };
}

/** Where Amplify keeps the identity's id; a browser would have local storage for it. */
function memoryOfOne() {
  const items = new Map<string, string>();
  return {
    setItem: async (key: string, value: string) => void items.set(key, value),
    getItem: async (key: string) => items.get(key) ?? null,
    removeItem: async (key: string) => void items.delete(key),
    clear: async () => items.clear(),
  };
}
