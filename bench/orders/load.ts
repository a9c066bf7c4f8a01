/** Orders through the services, as fast as they take them. */
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import * as z from 'zod';
import { usualOrder } from '@/services/testing/road';
import { type Line, openLine } from './line';

const PlacedSchema = z.object({ id: z.string() });

export interface Caller {
  /** `who` is one of the people whose tokens the caller has; the first is also staff. */
  post(service: 'customer' | 'restaurant', path: string, body: unknown, who?: number): Promise<unknown>;
  /** As the first of them. */
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; etag: string }>;
  close(): Promise<void>;
}

/** Speaks to one service process over kept-alive connections. */
export function createCaller(
  urls: { customer: string; restaurant: string },
  tokens: readonly string[],
): Caller {
  // Parked reads are many and do little; changes are few at a time and count.
  const reads = new Pool(urls.customer, {
    connections: null,
    pipelining: 1,
    bodyTimeout: 60_000,
    headersTimeout: 60_000,
  });
  const lines = { customer: [] as Line[], restaurant: [] as Line[] };
  const authorizationOf = (who: number) => `Bearer ${tokens[who % tokens.length]}`;
  return {
    async post(service, path, body, who = 0) {
      const line = lines[service].pop() ?? (await openLine(urls[service]));
      const headers = `authorization: ${authorizationOf(who)}\r\nidempotency-key: ${randomUUID()}\r\ncontent-type: application/json\r\n`;
      const { status, text } = await line.post(path, headers, JSON.stringify(body));
      lines[service].push(line);
      if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
      return JSON.parse(text);
    },
    async get(path, headers = {}) {
      const response = await reads.request({
        path,
        method: 'GET',
        headers: { authorization: authorizationOf(0), ...headers },
      });
      await response.body.dump();
      return { status: response.statusCode, etag: String(response.headers['etag'] ?? '') };
    },
    async close() {
      for (const line of [...lines.customer, ...lines.restaurant]) line.close();
      await reads.close();
    },
  };
}

/** Places one order in one of the kitchens, as another customer each time unless one is named; answers its id. */
export async function placeOne(
  caller: Caller,
  kitchens: readonly string[],
  index: number,
  who = index,
): Promise<string> {
  const restaurantId = kitchens[index % kitchens.length];
  return PlacedSchema.parse(
    await caller.post('customer', '/customer/orders', { ...usualOrder, restaurantId }, who),
  ).id;
}

/** Runs `work` on many at once for so long; answers how often per second, and each one's milliseconds. */
export async function perSecond(
  atOnce: number,
  seconds: number,
  work: (index: number) => Promise<void>,
): Promise<{ rate: number; latencies: number[] }> {
  const until = performance.now() + seconds * 1000;
  const latencies: number[] = [];
  let next = 0;
  const started = performance.now();
  const worker = async () => {
    while (performance.now() < until) {
      const at = performance.now();
      next += 1;
      await work(next);
      latencies.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { rate: latencies.length / ((performance.now() - started) / 1000), latencies };
}
