/** The contract's client for server pages: bound to the stage URL and to the person of this request. */
import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { type Client, createClient, platformFetch } from '@/lib/api/client';
import { notingFetch } from '@/lib/api/reads';
import { credentialsOf } from '@/lib/auth/amplify';
import { getStoredSession } from '@/lib/auth/session';
import { getEnv } from '@/lib/env';
import { renderingHeader } from './documents/document-key';
import { log } from './log';

/** One client per request. Its methods never throw; without a session public routes still work. */
export const getServerClient = cache(async (): Promise<Client> => {
  const asked = await headers();
  const requestId = asked.get('x-request-id');
  return createClient({
    ...(requestId && asked.has(renderingHeader) && { fetch: notingFetch(requestId, platformFetch) }),
    baseUrl: getEnv().stageUrl,
    getCredentials: async () => credentialsOf(await getStoredSession(), Date.now(), getEnv()),
    onTrouble: ({ kind, ...fields }) => log('warn', `call.${kind}`, fields),
    ...(requestId && { requestId }),
  });
});
