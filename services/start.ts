/** All three services in one process, each on its own port, over one database. */
import { fileURLToPath } from 'node:url';
import type { Hono } from 'hono';
import type { Service } from '@/contract/roles';
import { createCustomerApp } from './customer/app';
import { type Clock, systemClock } from './kit/clock';
import { type Database, migrate } from './kit/database';
import { type RunningServer, startServer } from './kit/http/server';
import { createLogger, type Logger } from './kit/log';
import { testClockRoutes } from './kit/test-clock/route';
import { createShiftedClock } from './kit/test-clock/shifted-clock';
import type { TokenVerifier } from './kit/token';
import { startCore } from './orders/core';
import type { ServiceDeps } from './orders/service-deps';
import type { Settings } from './orders/settings';
import { createRestaurantApp } from './restaurant/app';
import { createRiderApp } from './rider/app';

export const migrationsFolder = fileURLToPath(new URL('./kit/migrations', import.meta.url));

const apps = { customer: createCustomerApp, restaurant: createRestaurantApp, rider: createRiderApp };

export interface ServicesOptions {
  readonly database: Database;
  readonly verifier: TokenVerifier;
  /** Ports by service; those left out do not start. 0 takes any free one. */
  readonly ports: Partial<Readonly<Record<Service, number>>>;
  readonly host?: string;
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly settings?: Partial<Settings>;
  /** Whom push services may write to. */
  readonly pushContact?: string;
  /** Answers `/test/clock` on each port and checks every answer against the contract; loopback only. */
  readonly test?: { readonly clockOffsetMs?: number };
}

export interface RunningServices {
  readonly urls: Partial<Readonly<Record<Service, string>>>;
  /** Answers parked reads, finishes running requests, closes the ports. The database stays open. */
  stop(): Promise<void>;
}

const loopback = ['127.0.0.1', '::1', 'localhost'];

/**
 * Applies migrations, starts the server's clocks, opens the ports.
 * @throws when a port is taken, or when the test clock is asked for on an address others can reach
 */
export async function startServices(options: ServicesOptions): Promise<RunningServices> {
  const { database, verifier, test, host = '127.0.0.1' } = options;
  if (test && !loopback.includes(host)) throw new Error('The test clock works on loopback only');
  const log = options.log ?? createLogger({ service: 'services' });
  await migrate(database, migrationsFolder);
  const base = options.clock ?? systemClock;
  const shifted = test ? createShiftedClock(base, test.clockOffsetMs) : null;
  const clock = shifted ?? base;
  const { settings } = options;
  const push = {
    ...(options.pushContact === undefined ? {} : { contact: options.pushContact }),
    allowLoopback: test !== undefined,
  };
  const core = await startCore({ database, clock, log, push, ...(settings ? { settings } : {}) });
  const servers: [Service, RunningServer][] = [];
  const stop = async () => {
    // Ports close first, so that nobody parks again; then those who are parked are answered.
    const closing = servers.map(([, server]) => server.stop());
    await core.stop();
    await Promise.all(closing);
  };
  try {
    for (const [service, port] of Object.entries(options.ports) as [Service, number][]) {
      const deps: ServiceDeps = {
        database,
        clock,
        verifier,
        hub: core.hub,
        engine: core.engine,
        log: options.log ?? createLogger({ service }),
        afterChange: core.clocks.nudge,
        ...(test ? { checkAnswers: true } : {}),
      };
      servers.push([service, await startServer(withTestClock(apps[service](deps)), { port, host })]);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { urls: Object.fromEntries(servers.map(([service, { url }]) => [service, url])), stop };

  function withTestClock(app: Hono): Hono {
    if (shifted) app.route('/', testClockRoutes(shifted, core.clocks.runDueWork));
    return app;
  }
}
