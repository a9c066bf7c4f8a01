/** Requests over kept-alive connections, one at a time on each, and how long they took. */
import { Client } from 'undici';

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly method: 'GET' | 'POST';
  /** Of the n-th request. */
  readonly headers: (index: number) => Readonly<Record<string, string>>;
  readonly body?: string;
  readonly connections: number;
  readonly requests: number;
}

export interface Outcome {
  readonly seconds: number;
  /** In milliseconds. */
  readonly latencies: readonly number[];
}

/** Throws at the first answer that is not 200: a gateway that refuses quickly would win. */
export async function apply(load: Load): Promise<Outcome> {
  const latencies: number[] = [];
  let left = load.requests;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const client = new Client(`http://127.0.0.1:${load.port}`);
      while (left > 0) {
        left -= 1;
        const index = left;
        const sentAt = performance.now();
        const { statusCode, body } = await client.request({
          path: load.path,
          method: load.method,
          headers: load.headers(index),
          ...(load.body !== undefined && { body: load.body }),
        });
        await body.dump();
        if (statusCode !== 200) throw new Error(`${load.path} answered ${statusCode}`);
        latencies.push(performance.now() - sentAt);
      }
      await client.close();
    }),
  );
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, latencies };
}
