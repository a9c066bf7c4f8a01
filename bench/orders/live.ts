/** Parked reads: how soon each hears of its change, what it weighs, and what idling costs. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@/services/kit/database';
import { orderTopic, touch } from '@/services/kit/live/topics';
import { median, percentile } from '../percentile';
import { type Caller, perSecond } from './load';
import type { ServiceProcess } from './processes';

export interface LiveFigures {
  readonly waiters: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly kibPerWaiter: number;
  /** Connections that had to be made again. */
  readonly broken: number;
}

const updatesPerSecond = 40;

/** Parks `waiters` reads on the given orders, then changes the orders one by one and times each answer from its commit. */
export async function liveLatency(
  caller: Caller,
  service: ServiceProcess,
  database: Database,
  orderIds: readonly string[],
  waiters: number,
): Promise<LiveFigures> {
  const before = service.residentKib();
  const path = (id: string) => `/customer/orders/${id}`;
  const etags = new Map<string, string>();
  for (const id of orderIds) etags.set(id, (await caller.get(path(id))).etag);
  const committed = new Map<string, number>();
  const latencies: number[] = [];
  let broken = 0;
  const watch = async (index: number) => {
    const id = orderIds[index % orderIds.length] ?? '';
    const headers = { 'if-none-match': etags.get(id) ?? '', prefer: 'wait=25' };
    const ask = () => caller.get(path(id), headers).catch(() => null);
    for (let answer = await ask(); answer?.status !== 200; answer = await ask()) {
      if (answer === null) broken += 1;
    }
    const at = committed.get(id);
    if (at !== undefined) latencies.push(performance.now() - at);
  };
  const watching: Promise<void>[] = [];
  while (watching.length < waiters) {
    watching.push(watch(watching.length));
    if (watching.length % 50 === 0) await delay(20);
  }
  await delay(5_000);
  const kibPerWaiter = (service.residentKib() - before) / waiters;
  for (const id of orderIds) {
    await database.transaction((tx) => touch(tx, [orderTopic(id)]));
    committed.set(id, performance.now());
    await delay(1000 / updatesPerSecond);
  }
  await Promise.all(watching);
  return {
    waiters,
    p50Ms: median(latencies),
    p95Ms: percentile(latencies, 0.95),
    p99Ms: percentile(latencies, 0.99),
    kibPerWaiter,
    broken,
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
