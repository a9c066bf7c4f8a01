/** A pool for tests: database in memory, a clock that stands still until told, cheap passwords. */
import type { Database } from '@/services/kit/database';
import { openTestDatabase } from '@/services/testing/database';
import type { IdentityOptions, RunningIdentity } from '../server';
import { startIdentity } from '../server';
import type { SettingsInput } from '../settings';

export const appOrigin = 'http://localhost:3000';
export const callback = `${appOrigin}/auth/callback`;
export const poolId = 'ap-northeast-2_Test00001';
export const demoPassword = 'Baedal!2026';

export const publicClient = {
  clientId: 'publicclient',
  callbackUrls: [callback],
  logoutUrls: [`${appOrigin}/`],
};
export const secretClient = {
  clientId: 'secretclient',
  // Characters that RFC 6749 form-encodes in Basic: a client that does and one that does not must both get in.
  clientSecret: 'a_secret-of.this~client+0123456789',
  callbackUrls: [callback, `${appOrigin}/auth/callback?from=baedal`],
  logoutUrls: [`${appOrigin}/`, `${appOrigin}/signed-out`],
};
export const rotatingClient = {
  clientId: 'rotatingclient',
  callbackUrls: [callback],
  rotation: { graceSeconds: 10 },
};

export const operator = { accessKeyId: 'AKIATESTOPERATOR0000', secretAccessKey: 'k'.repeat(40) };

export const people = [
  { id: 'sub-customer', email: 'customer@baedal.test', name: '김하늘', groups: ['customers'] },
  {
    id: 'sub-demo',
    email: 'demo@baedal.test',
    name: '한데모',
    groups: ['riders', 'customers', 'restaurant-staff'],
  },
  { id: 'sub-nobody', email: 'nobody@baedal.test', name: '오무명', groups: [] },
];

export interface TestClock {
  now(): Date;
  /** Lets time pass. */
  pass(seconds: number): void;
}

export function testClock(start = Date.now()): TestClock {
  let ms = start;
  return {
    now: () => new Date(ms),
    pass: (seconds) => {
      ms += seconds * 1000;
    },
  };
}

export interface TestPool extends RunningIdentity {
  readonly database: Database;
  readonly clock: TestClock;
  close(): Promise<void>;
}

type Extra = Partial<SettingsInput> & Pick<IdentityOptions, 'random' | 'report' | 'onCredentials'>;

/** Starts a pool on free ports. `database` shares one between pools, as a restart does. */
export async function startTestPool(extra: Extra = {}, shared?: Database): Promise<TestPool> {
  const database = shared ?? (await openTestDatabase());
  const clock = testClock();
  const running = await startIdentity({
    database,
    clock,
    hostedUiPort: 0,
    issuerPort: 0,
    poolId,
    region: 'ap-northeast-2',
    clients: [publicClient, secretClient, rotatingClient],
    operators: [operator],
    people,
    demoPassword,
    passwordCost: 4,
    ...extra,
  });
  const close = async () => {
    await running.stop();
    if (!shared) await database.close();
  };
  return { ...running, database, clock, close };
}
