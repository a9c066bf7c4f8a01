/**
 * What orders cost: through two service processes on a PostgreSQL of its own, beside what that database does
 * alone in the same run. Rounds are interleaved, so that a busy machine is busy for both.
 */
import { startIssuer } from '@/local/gateway/testing/issuer';
import { migrate, openDatabase } from '@/services/kit/database';
import { migrationsFolder } from '@/services/start';
import { findPostgres, startCluster } from '@/services/testing/postgres-cluster';
import { fillTown, hire, kitchenId } from '@/services/testing/town';
import { startBareWriters } from './orders/bare';
import { idleHourCpuMs, liveLatency } from './orders/live';
import { createCaller, placeOne } from './orders/load';
import { connectionsOfService, startService } from './orders/processes';
import { placingFigures, placingWords } from './orders/rounds';

const watchedOrders = 250;
const customers = 500;
// A city's: with few, the orders of one kitchen would wait for each other, here and in the bare rows alike.
const kitchens = [kitchenId, ...Array.from({ length: 499 }, (_, index) => `kitchen-${index}`)];

/** Runs everything and prints a table; null where PostgreSQL is not installed. */
export async function benchOrders(): Promise<Record<string, unknown> | null> {
  if (findPostgres() === null) {
    console.log('PostgreSQL is not installed (apt-get install postgresql): orders left out');
    return null;
  }
  const cluster = await startCluster();
  const issuer = await startIssuer();
  const database = await openDatabase({ url: cluster.url, poolSize: 4 });
  await migrate(database, migrationsFolder);
  await fillTown(database, kitchens.slice(1));
  for (const id of kitchens) await hire(database, 'person-1', id);
  const claims = {
    exp: Math.floor(Date.now() / 1000) + 3_600,
    'cognito:groups': ['customers', 'restaurant-staff'],
  };
  // As a city orders: hardly anybody twice at once, so that nobody's list of orders is what everybody waits for.
  const tokens = await Promise.all(
    Array.from({ length: customers }, (_, index) => issuer.token({ ...claims, sub: `person-${index + 1}` })),
  );
  const services = await Promise.all(
    [1, 2].map(() => startService(cluster.url, issuer.issuer, issuer.clientId)),
  );
  const bare = await startBareWriters(cluster.url, {
    processes: services.length,
    connections: connectionsOfService,
    kitchens,
    customers,
  });
  const callers = services.map((service) => createCaller(service.urls, tokens));
  const callerOf = (index: number) =>
    callers[index % callers.length] ?? callers[0] ?? createCaller({ customer: '', restaurant: '' }, []);
  const placing = await placingFigures({ cluster, database, services, bare, callerOf, kitchens });
  await bare.stop();
  const [service] = services;
  const caller = callerOf(0);
  const watched: string[] = [];
  while (watched.length < watchedOrders) watched.push(await placeOne(caller, kitchens, watched.length, 0));
  const live = [];
  for (const waiters of [1_000, 5_000]) {
    if (!service) continue;
    live.push(await liveLatency(caller, service, database, watched, waiters));
    console.table(live.slice(-1));
  }
  const idleCpuMs = service && watched[0] ? await idleHourCpuMs(caller, service, watched[0]) : null;
  const results = {
    ...placing,
    idleScreenCpuMsPerHour: idleCpuMs,
    live,
  };
  console.table(Object.fromEntries(Object.entries(results).filter(([, value]) => typeof value === 'number')));
  console.log(placingWords);
  await Promise.all(services.map((each) => each.stop()));
  await Promise.all(callers.map((each) => each.close().catch(() => {})));
  await database.close();
  await issuer.stop();
  await cluster.stop();
  return results;
}
