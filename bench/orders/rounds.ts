/** Rounds of the same work, bare and through the services, so that a busy moment is one for both. */
import type { Database } from '@/services/kit/database';
import type { Cluster } from '@/services/testing/postgres-cluster';
import { median, percentile } from '../percentile';
import { familyCpuMs } from '../processor-time';
import type { BareWriters } from './bare';
import { type Caller, perSecond, placeOne } from './load';
import type { ServiceProcess } from './processes';

const rounds = 3;
const secondsPerRound = 4;
const connections = 20;

export interface City {
  readonly cluster: Cluster;
  readonly database: Database;
  readonly services: readonly ServiceProcess[];
  readonly bare: BareWriters;
  /** To which process the nth request goes. */
  callerOf(index: number): Caller;
  readonly kitchens: readonly string[];
}

/** CPU used so far by each side, in milliseconds. */
function cpuNow({ services, cluster }: City): { service: number; database: number; load: number } {
  const { user, system } = process.cpuUsage();
  return {
    service: services.reduce((sum, service) => sum + service.cpuMs(), 0),
    database: familyCpuMs(cluster.pid),
    load: (user + system) / 1000,
  };
}

async function countSteps(database: Database): Promise<number> {
  const [row] = await database.query<{ steps: number }>(
    `SELECT count(*)::int AS steps FROM order_event WHERE type IN ('order.accepted', 'order.preparing')`,
  );
  return row?.steps ?? 0;
}

async function round(city: City, waiting: string[]) {
  const { bare, database, callerOf, kitchens } = city;
  const smallest = await bare.rate('smallest', secondsPerRound / 4);
  const rows = await bare.rate('rows', secondsPerRound / 2);
  const order = await bare.rate('order', secondsPerRound / 2);
  const before = cpuNow(city);
  const placed = await perSecond(connections, secondsPerRound, async (index) => {
    waiting.push(await placeOne(callerOf(index), kitchens, index));
  });
  const after = cpuNow(city);
  const orders = placed.latencies.length;
  const stepsBefore = await countSteps(database);
  const accepted = await perSecond(connections, secondsPerRound, async (index) => {
    const id = waiting.pop() ?? (await placeOne(callerOf(index), kitchens, index));
    await callerOf(index).post('restaurant', `/restaurant/orders/${id}/accept`, { prepMinutes: 20 });
  });
  const steps = ((await countSteps(database)) - stepsBefore) / (accepted.latencies.length / accepted.rate);
  return {
    smallest,
    rows,
    order,
    placed: placed.rate,
    accepted: accepted.rate,
    steps,
    latencies: placed.latencies,
    serviceMs: (after.service - before.service) / orders,
    databaseMs: (after.database - before.database) / orders,
    loadMs: (after.load - before.load) / orders,
  };
}

/** Medians of a few rounds after one that warms up. */
export async function placingFigures(city: City) {
  const waiting: string[] = [];
  const all: Awaited<ReturnType<typeof round>>[] = [];
  for (let nth = 0; nth <= rounds; nth += 1) {
    const figures = await round(city, waiting);
    const { smallest, rows, order, placed, accepted } = figures;
    const line = [smallest, rows, order, placed, accepted].map(Math.round).join(' / ');
    console.log(`round ${nth}: ${line} per second (smallest, bare rows, bare order, placed, accepted)`);
    if (nth > 0) all.push(figures);
  }
  const of = (pick: (figures: (typeof all)[number]) => number) => median(all.map(pick));
  const latencies = all.flatMap((each) => each.latencies);
  return {
    smallestTransactionsPerSecond: of(({ smallest }) => smallest),
    bareRowsPerSecond: of(({ rows }) => rows),
    bareOrdersPerSecond: of(({ order }) => order),
    ordersPlacedPerSecond: of(({ placed }) => placed),
    placedToBareRows: of(({ placed, rows }) => placed / rows),
    placedToBareOrders: of(({ placed, order }) => placed / order),
    placedToSmallest: of(({ placed, smallest }) => placed / smallest),
    ordersAcceptedPerSecond: of(({ accepted }) => accepted),
    stepsPerSecond: of(({ steps }) => steps),
    placeP50Ms: median(latencies),
    placeP95Ms: percentile(latencies, 0.95),
    serviceCpuMsPerOrder: of(({ serviceMs }) => serviceMs),
    databaseCpuMsPerOrder: of(({ databaseMs }) => databaseMs),
    loadCpuMsPerOrder: of(({ loadMs }) => loadMs),
  };
}

/** What the figures are, for whoever reads the table. */
export const placingWords = `
smallestTransactionsPerSecond  one insert per transaction: the ceiling of disk, driver and processes
bareRowsPerSecond              the bare transaction that placing is held against: every row an order leaves, in the same
                               tables, as plain inserts by the same driver in one packet, from as many processes with as
                               many connections, which do nothing else
bareOrdersPerSecond            the same by the statements of the service: the key is claimed, the menu's version is held,
                               everybody is told. No HTTP, no token, no checking, no pricing, no JSON
ordersPlacedPerSecond          over HTTP with real tokens through two processes that share the machine's cores with
                               PostgreSQL and with the load itself; service, database and load CPU say who used them
placedTo…                      the median of each round's own ratio, not the quotient of the medians above: what slows one
                               round slows both of its sides
stepsPerSecond                 orders accepted, and those that the clocks moved on to the stove meanwhile`;
