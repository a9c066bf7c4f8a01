/** The environment of the web app for tests of whole handlers: set before they are first imported. */
import { randomBytes } from 'node:crypto';
import { vi } from 'vitest';
import type { StubProvider } from './stub-provider';

export const appOrigin = 'http://localhost:3000';

/** Sets every variable; answers the key that seals. */
export function stubEnv(pool: StubProvider, stageUrl = 'http://127.0.0.1:9'): Buffer {
  const key = randomBytes(32);
  vi.stubEnv('APP_ORIGIN', appOrigin);
  vi.stubEnv('STAGE_URL', stageUrl);
  vi.stubEnv('OIDC_ISSUER', pool.issuer);
  vi.stubEnv('OIDC_CLIENT_ID', pool.clientId);
  vi.stubEnv('HOSTED_UI_URL', pool.origin);
  vi.stubEnv('SESSION_KEYS', key.toString('base64url'));
  return key;
}
