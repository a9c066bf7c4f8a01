/** Starts the user pool: its login domain and its issuer, each on a port of its own. */
import { fileURLToPath } from 'node:url';
import type { Database } from '@/services/kit/database';
import { migrate } from '@/services/kit/database';
import { noFaults } from './faults/faults';
import { createHostedUi } from './hosted-ui';
import type { Clock, Identity } from './identity';
import { createIssuer } from './issuer';
import type { Fetch } from './listen';
import { listen, requireLoopback } from './listen';
import type { Random } from './random';
import { cryptoRandom } from './random';
import type { SettingsInput } from './settings';
import { readSettings } from './settings';
import { insertDemoPeople } from './store/demo-people';
import { openKeys } from './tokens/keys';

const migrations = fileURLToPath(new URL('./migrations', import.meta.url));

export interface IdentityOptions extends SettingsInput {
  readonly database: Database;
  readonly clock?: Clock;
  readonly random?: Random;
  /** Told of what should never happen; standard error unless given. */
  readonly report?: (error: unknown) => void;
}

export interface RunningIdentity {
  /** Origins as browsers and clients know them, without a trailing slash. */
  readonly hostedUiUrl: string;
  readonly issuer: string;
  stop(): Promise<void>;
}

const systemClock: Clock = { now: () => new Date() };

function reportToStderr(error: unknown): void {
  process.stderr.write(`identity: ${error instanceof Error ? error.stack : String(error)}\n`);
}

/** Everything but the ports: tables, keys, people. An Error names what Cognito would refuse. */
export async function openIdentity(
  {
    database,
    clock = systemClock,
    random = cryptoRandom,
    report = reportToStderr,
    ...input
  }: IdentityOptions,
  addresses: { hostedUiUrl: string; issuer: string },
): Promise<Identity> {
  const settings = readSettings(input);
  await migrate(database, migrations);
  const keys = await openKeys(database, clock, random);
  const identity = {
    ...addresses,
    settings,
    database,
    clock,
    random,
    keys,
    faults: { current: noFaults },
    pageSecret: random.bytes(32),
    report,
  };
  await insertDemoPeople(identity);
  return identity;
}

const notYet: Fetch = () => new Response('Starting', { status: 503, headers: { 'Retry-After': '1' } });

/** Starts both listeners; the addresses are known once both have their port. */
export async function startIdentity(options: IdentityOptions): Promise<RunningIdentity> {
  const { host, hostedUiPort, issuerPort, poolId } = readSettings(settingsOf(options));
  requireLoopback(host);
  let pages: Fetch = notYet;
  let keys: Fetch = notYet;
  const hostedUi = await listen(host, hostedUiPort, (request) => pages(request));
  try {
    const issuerHost = await listen(host, issuerPort, (request) => keys(request));
    try {
      const addresses = {
        hostedUiUrl: `http://localhost:${hostedUi.port}`,
        issuer: `http://localhost:${issuerHost.port}/${poolId}`,
      };
      const identity = await openIdentity(options, addresses);
      pages = createHostedUi(identity).fetch;
      keys = createIssuer(identity).fetch;
      const stop = async () => void (await Promise.all([hostedUi.stop(), issuerHost.stop()]));
      return { ...addresses, stop };
    } catch (error) {
      await issuerHost.stop();
      throw error;
    }
  } catch (error) {
    await hostedUi.stop();
    throw error;
  }
}

function settingsOf({
  database: _database,
  clock: _clock,
  random: _random,
  report: _report,
  ...input
}: IdentityOptions): SettingsInput {
  return input;
}
