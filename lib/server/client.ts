/** The contract's client for server pages: bound to the stage URL and to the person of this request. */
import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { type Client, createClient } from '@/lib/api/client';
import { credentialsOf } from '@/lib/auth/amplify';
import { getStoredSession } from '@/lib/auth/session';
import { getEnv } from '@/lib/env';
import { log } from './log';

/** One client per request. Its methods never throw; without a session public routes still work. */
export const getServerClient = cache(async (): Promise<Client> => {
  const requestId = (await headers()).get('x-request-id');
  return createClient({
    baseUrl: getEnv().stageUrl,
    getCredentials: async () => credentialsOf(await getStoredSession(), Date.now(), getEnv()),
    onTrouble: ({ kind, ...fields }) => log('warn', `call.${kind}`, fields),
    ...(requestId && { requestId }),
  });
});
