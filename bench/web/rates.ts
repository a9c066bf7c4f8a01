/** How many public documents a second one server gives, beside a static file of the same bytes, in the same run. */
import { apply } from '../gateway/load';
import { median, percentile } from '../percentile';
import type { WebSystem } from './system';

export interface Subject {
  readonly name: string;
  readonly path: string;
  readonly cookie?: string;
  /** Next compresses a file anew for each; what is kept was compressed once. */
  readonly encoding: 'gzip' | 'identity';
  /** Fewer where each is dear. */
  readonly requests: number;
}

export interface Rate {
  readonly document: string;
  readonly 'requests/s': number;
  readonly 'CPU ms': number;
  readonly 'p50 ms': number;
  readonly 'p99 ms': number;
  readonly 'of static, %': number;
}

interface Seen {
  readonly rates: number[];
  readonly cpu: number[];
  readonly latencies: number[];
}

const rounds = 4;
const connections = 10;

/** The first subject of each encoding is the static one. Rounds are interleaved, so that a busy machine is busy for all of them. */
export async function measureRates(system: WebSystem, subjects: readonly Subject[]): Promise<Rate[]> {
  const seen = subjects.map((): Seen => ({ rates: [], cpu: [], latencies: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const before = system.cpuMs();
      const { seconds, latencies } = await apply({
        port: system.port,
        path: subject.path,
        method: 'GET',
        headers: () => ({
          host: new URL(system.origin).host,
          accept: 'text/html',
          'accept-encoding': subject.encoding,
          'accept-language': 'ko',
          ...(subject.cookie && { cookie: subject.cookie }),
        }),
        connections,
        requests: subject.requests,
      });
      // The first warms up.
      if (round === 0) continue;
      seen[index]?.rates.push(subject.requests / seconds);
      seen[index]?.cpu.push((system.cpuMs() - before) / subject.requests);
      seen[index]?.latencies.push(...latencies);
    }
  }
  const medians = seen.map(({ rates }) => median(rates));
  return subjects.map(({ name, encoding }, index) => {
    const still = medians[subjects.findIndex((each) => each.encoding === encoding)] ?? Number.NaN;
    const { cpu = [], latencies = [] } = seen[index] ?? {};
    return {
      document: name,
      'requests/s': Math.round(medians[index] ?? Number.NaN),
      'CPU ms': Number(median(cpu).toFixed(2)),
      'p50 ms': Number(median(latencies).toFixed(1)),
      'p99 ms': Number(percentile(latencies, 0.99).toFixed(1)),
      'of static, %': Math.round(((medians[index] ?? Number.NaN) / still) * 100),
    };
  });
}
