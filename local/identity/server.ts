/** Starts the user pool: its login domain and its issuer, each on a port of its own. */
import { fileURLToPath } from 'node:url';
import type { Database } from '@/services/kit/database';
import { migrate } from '@/services/kit/database';
import { noFaults } from './faults/faults';
import { createHostedUi } from './hosted-ui';
import type { Clock, Identity, PersonCredentials } from './identity';
import { createIssuer } from './issuer';
import type { Fetch, Listener } from './listen';
import { listen, requireLoopback } from './listen';
import type { Random } from './random';
import { cryptoRandom } from './random';
import type { SettingsInput } from './settings';
import { readSettings } from './settings';
import { insertDemoPeople } from './store/demo-people';
import { forgetEnded } from './store/housekeeping';
import { openKeys } from './tokens/keys';

const migrations = fileURLToPath(new URL('./migrations', import.meta.url));

export interface IdentityOptions extends SettingsInput {
  readonly database: Database;
  readonly clock?: Clock;
  readonly random?: Random;
  /** Told of each set of AWS credentials that the identity pool gives out. */
  readonly onCredentials?: (credentials: PersonCredentials) => void;
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
  options: IdentityOptions,
  addresses: { hostedUiUrl: string; issuer: string },
): Promise<Identity> {
  const { database, clock = systemClock, random = cryptoRandom } = options;
  const settings = readSettings(options);
  await migrate(database, migrations);
  const identity: Identity = {
    ...addresses,
    settings,
    database,
    clock,
    random,
    keys: await openKeys(database, clock, random),
    faults: { current: noFaults },
    pageSecret: random.bytes(32),
    onCredentials: options.onCredentials ?? (() => undefined),
    report: options.report ?? reportToStderr,
  };
  await insertDemoPeople(identity);
  await forgetEnded(identity);
  return identity;
}

const notYet: Fetch = () => new Response('Starting', { status: 503, headers: { 'Retry-After': '1' } });

/** Starts both listeners; the addresses are known once both have their port. */
export async function startIdentity(options: IdentityOptions): Promise<RunningIdentity> {
  const { host, hostedUiPort, issuerPort, poolId } = readSettings(options);
  requireLoopback(host);
  const answering = { pages: notYet, issuer: notYet };
  const open: Listener[] = [];
  const stop = async () => {
    await Promise.all(open.splice(0).map((listener) => listener.stop()));
  };
  try {
    const hostedUi = await listen(host, hostedUiPort, (request) => answering.pages(request));
    open.push(hostedUi);
    const issuerHost = await listen(host, issuerPort, (request) => answering.issuer(request));
    open.push(issuerHost);
    const addresses = {
      hostedUiUrl: `http://localhost:${hostedUi.port}`,
      issuer: `http://localhost:${issuerHost.port}/${poolId}`,
    };
    const identity = await openIdentity(options, addresses);
    answering.pages = createHostedUi(identity).fetch;
    answering.issuer = createIssuer(identity).fetch;
    return { ...addresses, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
