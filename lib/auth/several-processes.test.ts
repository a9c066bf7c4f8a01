// Renewals of one session in several processes of the web app, against the user-pool stand-in with rotation.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTokens } from '@/local/identity/testing/flow';
import { callback, startTestPool, type TestPool } from '@/local/identity/testing/pool';
import { createProvider, type Provider } from './provider';
import { type Renewal, renewIfNeeded } from './renewal';
import type { StoredSession } from './stored-session';
import { sessionLike } from './testing/parts';
import { appOrigin } from './testing/stub-env';

const clientOf = (clientId: string, graceSeconds: number) => ({
  clientId,
  callbackUrls: [callback],
  rotation: { graceSeconds },
});
let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool({ clients: [clientOf('grace', 30), clientOf('no-grace', 0)] });
});
afterAll(() => pool.close());

/** The process-wide memory of renewals is reached for synchronously, so a process is what stands there then. */
class WebProcess {
  readonly #memory = new Map();
  requests = 0;
  readonly #provider: Provider;

  constructor(clientId: string) {
    const oidc = { issuer: pool.issuer, clientId };
    const provider = createProvider({ appOrigin, hostedUiUrl: pool.hostedUiUrl, oidc });
    this.#provider = {
      ...provider,
      refresh: (token) => {
        this.requests += 1;
        return provider.refresh(token);
      },
    };
  }

  renew(session: StoredSession): Promise<Renewal> {
    Object.assign(globalThis, { [Symbol.for('baedal.renewals')]: this.#memory });
    return renewIfNeeded(session, this.#provider, Date.now());
  }
}

async function expiredSession(clientId: string): Promise<StoredSession> {
  const { tokens } = await getTokens(pool, clientId);
  return sessionLike({
    personId: 'sub-customer',
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    signedInAt: Math.floor(Date.now() / 1000),
    expiresAt: Math.floor(Date.now() / 1000) - 1,
  });
}

/** Twenty requests at once, taken in turn by two processes. */
async function storm(clientId: string) {
  const session = await expiredSession(clientId);
  const processes = [new WebProcess(clientId), new WebProcess(clientId)] as const;
  const renewals = await Promise.all(
    Array.from({ length: 20 }, (_, index) => processes[index % 2 === 0 ? 0 : 1].renew({ ...session })),
  );
  return { processes, renewals };
}

describe('two processes of the web app', () => {
  it('case 26: with a grace period each renews once, every request is served, and whichever cookie wins goes on', async () => {
    const { processes, renewals } = await storm('grace');
    expect(renewals.map(({ kind }) => kind)).toEqual(Array(20).fill('renewed'));
    expect(processes.map(({ requests }) => requests)).toEqual([1, 1]);
    for (const renewal of [renewals[0], renewals[1]]) {
      if (renewal?.kind !== 'renewed') throw new Error('not renewed');
      const later = { ...renewal.session, expiresAt: 0 };
      expect(await processes[0].renew(later)).toMatchObject({ kind: 'renewed' });
    }
  });

  it('case 26: without a grace period all but one process are refused, which is why the pool is to have one', async () => {
    const { processes, renewals } = await storm('no-grace');
    const kinds = processes.map(
      (_, at) => new Set(renewals.filter((__, index) => index % 2 === at).map((r) => r.kind)),
    );
    expect(kinds.flatMap((set) => [...set]).sort()).toEqual(['ended', 'renewed']);
  });

  it('case 26: one process alone needs no grace period', async () => {
    const session = await expiredSession('no-grace');
    const alone = new WebProcess('no-grace');
    const renewals = await Promise.all(Array.from({ length: 20 }, () => alone.renew({ ...session })));
    expect(new Set(renewals.map(({ kind }) => kind))).toEqual(new Set(['renewed']));
    expect(alone.requests).toBe(1);
  });
});
