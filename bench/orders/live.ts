/** Parked reads: how soon each hears of its change, what it weighs, and what idling costs. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@/services/kit/database';
import { orderTopic, touch } from '@/services/kit/live/topics';
import { type Caller, percentile, perSecond } from './load';
import type { ServiceProcess } from './processes';

export interface LiveFigures {
  readonly waiters: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly kibPerWaiter: number;
}

const updatesPerSecond = 40;

/** Parks one read per order, then changes orders one by one and times each answer from its commit. */
export async function liveLatency(
  caller: Caller,
  service: ServiceProcess,
  database: Database,
  orderIds: readonly string[],
): Promise<LiveFigures> {
  const before = service.residentKib();
  const answered = new Map<string, number>();
  const path = (id: string) => `/customer/orders/${id}`;
  const etags = new Map<string, string>();
  for (const id of orderIds) etags.set(id, (await caller.get(path(id))).etag);
  const watch = async (id: string) => {
    const headers = { 'if-none-match': etags.get(id) ?? '', prefer: 'wait=25' };
    while (!answered.has(id)) {
      const { status } = await caller.get(path(id), headers);
      if (status === 200) answered.set(id, performance.now());
    }
  };
  const watching = orderIds.map(watch);
  await delay(3_000);
  const kibPerWaiter = (service.residentKib() - before) / orderIds.length;
  const latencies: number[] = [];
  const sample = orderIds.slice(0, 400);
  for (const id of sample) {
    await database.transaction((tx) => touch(tx, [orderTopic(id)]));
    const committed = performance.now();
    while (!answered.has(id)) await delay(1);
    latencies.push((answered.get(id) ?? committed) - committed);
    await delay(1000 / updatesPerSecond);
  }
  await database.transaction((tx) => touch(tx, orderIds.slice(400).map(orderTopic)));
  await Promise.all(watching);
  const waiters = orderIds.length;
  return {
    waiters,
    p50Ms: percentile(latencies, 0.5),
    p95Ms: percentile(latencies, 0.95),
    p99Ms: percentile(latencies, 0.99),
    kibPerWaiter,
  };
}

/** CPU of the service for one idle screen per hour: 144 reads that find nothing new. */
export async function idleHourCpuMs(
  caller: Caller,
  service: ServiceProcess,
  orderId: string,
): Promise<number> {
  const path = `/customer/orders/${orderId}`;
  const { etag } = await caller.get(path);
  const before = service.cpuMs();
  const { latencies } = await perSecond(4, 3, async () => {
    await caller.get(path, { 'if-none-match': etag });
  });
  return ((service.cpuMs() - before) / latencies.length) * 144;
}
