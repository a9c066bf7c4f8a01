/**
 * What the gateway stand-in costs, beside the direct call, nginx, and two ready-made Node proxies, in one run.
 * Ours verifies the token on every call; the proxies just pass it on, or, as "verifying", check it with AWS's own
 * verifier. Rounds are interleaved, so that a busy machine is busy for all of them.
 */
import { request } from 'node:http';
import { startIssuer } from '@/local/gateway/testing/issuer';
import { apply, type Load } from './gateway/load';
import { type Contender, startContender, startNginx } from './gateway/processes';
import { measureVerification, type VerificationCost } from './gateway/verification';
import { median, percentile } from './percentile';

const rounds = 5;
const requestsPerRound = 3_000;
const connections = 30;

const contenders = [
  'direct, verifying',
  'own',
  'http-proxy-3',
  '@fastify/http-proxy',
  'http-proxy-3, verifying',
  '@fastify/http-proxy, verifying',
];

interface Row {
  readonly name: string;
  readonly contender: Contender;
  readonly results: Map<string, { cpuMicros: number[]; seconds: number[]; latencies: number[] }>;
}

export interface GatewayBench {
  readonly [name: string]: unknown;
}

/** Runs everything and prints tables; what it returns goes into bench/results.json. */
export async function benchGateway(): Promise<GatewayBench> {
  const issuer = await startIssuer();
  const service = await startContender('service');
  const upstream = `http://127.0.0.1:${service.port}`;
  const rows: Row[] = [{ name: 'direct', contender: service, results: new Map() }];
  for (const name of contenders) {
    const contender = await startContender(name, upstream, issuer.issuer, issuer.clientId);
    rows.push({ name, contender, results: new Map() });
  }
  const nginx = await startNginx(upstream);
  if (nginx) rows.push({ name: 'nginx', contender: nginx, results: new Map() });
  else console.log('nginx is not installed (apt-get install nginx): left out');

  // Tokens that the authorizer has not seen, as many as there are requests in a whole run.
  const fresh = await Promise.all(
    Array.from({ length: requestsPerRound * (rounds + 1) }, (_, index) => issuer.token({ jti: `${index}` })),
  );
  let round = 0;
  const freshHeaders = (index: number) => ({
    authorization: `Bearer ${fresh[round * requestsPerRound + index]}`,
  });
  const authorization = `Bearer ${await issuer.token({ exp: Math.floor(Date.now() / 1000) + 3_600 })}`;
  const loads: Record<string, Omit<Load, 'port'>> = {
    'GET token': {
      path: '/customer/orders',
      method: 'GET',
      headers: () => ({ authorization }),
      connections,
      requests: requestsPerRound,
    },
    'GET new token': {
      path: '/customer/orders',
      method: 'GET',
      headers: freshHeaders,
      connections,
      requests: requestsPerRound,
    },
    'GET public': {
      path: '/customer/restaurants',
      method: 'GET',
      headers: () => ({}),
      connections,
      requests: requestsPerRound,
    },
    'POST 1 kB': {
      path: '/customer/orders',
      method: 'POST',
      headers: () => ({ authorization, 'content-type': 'application/json' }),
      body: JSON.stringify({ note: 'x'.repeat(1_000) }),
      connections,
      requests: requestsPerRound,
    },
    'GET one by one': {
      path: '/customer/orders',
      method: 'GET',
      headers: () => ({ authorization }),
      connections: 1,
      requests: requestsPerRound / 4,
    },
  };
  try {
    for (round = 0; round <= rounds; round += 1) {
      for (const [loadName, load] of Object.entries(loads)) {
        for (const row of rows) {
          // Nothing to verify there.
          if (loadName === 'GET public' && row.name.endsWith('verifying')) continue;
          const before = await row.contender.usage();
          const { seconds, latencies } = await apply({ ...load, port: row.contender.port });
          const after = await row.contender.usage();
          if (round === 0) continue; // warming up
          const result = row.results.get(loadName) ?? { cpuMicros: [], seconds: [], latencies: [] };
          result.cpuMicros.push((after.cpuMicros - before.cpuMicros) / load.requests);
          result.seconds.push(load.requests / seconds);
          result.latencies.push(median(latencies), percentile(latencies, 0.99));
          row.results.set(loadName, result);
        }
      }
    }
    const verification = await measureVerification(issuer.issuer, fresh.slice(0, 2_000));
    const parked = await parkPolls(rows, authorization);
    return report(rows, Object.keys(loads), verification, parked);
  } finally {
    for (const { contender } of rows) contender.stop();
    await issuer.stop();
  }
}

/** Parks 5,000 polls in ours and asks how quick the others still are, and what a parked one weighs. */
async function parkPolls(rows: readonly Row[], authorization: string) {
  const own = rows.find(({ name }) => name === 'own');
  if (!own) return {};
  const count = 5_000;
  const before = await own.contender.usage();
  const polls = Array.from({ length: count }, () => {
    const poll = request({
      port: own.contender.port,
      path: '/rider/shift',
      headers: { authorization, prefer: 'wait=25' },
      agent: false,
    });
    poll.on('error', () => {}).end();
    return poll;
  });
  await Promise.all(polls.map((poll) => new Promise((resolve) => poll.once('finish', resolve))));
  const load = {
    port: own.contender.port,
    path: '/customer/orders',
    method: 'GET',
    headers: () => ({ authorization }),
  } as const;
  const { latencies } = await apply({ ...load, connections: 2, requests: 2_000 });
  const after = await own.contender.usage();
  for (const poll of polls) poll.destroy();
  return {
    parkedPolls: count,
    besideParkedP50Ms: median(latencies),
    besideParkedP99Ms: percentile(latencies, 0.99),
    kibPerParkedPoll: (after.rssBytes - before.rssBytes) / 1024 / count,
  };
}

function report(
  rows: readonly Row[],
  loadNames: readonly string[],
  verification: VerificationCost,
  parked: Record<string, number>,
): GatewayBench {
  const table = rows.flatMap(({ name, results }) =>
    loadNames.flatMap((load) => {
      const result = results.get(load);
      if (!result) return [];
      return [
        {
          gateway: name,
          load,
          'CPU us/request': Number(median(result.cpuMicros).toFixed(1)),
          'requests/s': Math.round(median(result.seconds)),
          'p50 ms': Number(median(result.latencies.filter((_, index) => index % 2 === 0)).toFixed(2)),
          'p99 ms': Number(median(result.latencies.filter((_, index) => index % 2 === 1)).toFixed(2)),
        },
      ];
    }),
  );
  const newTokenCpu = (gateway: string) =>
    table.find((row) => row.gateway === gateway && row.load === 'GET new token')?.['CPU us/request'] ??
    Number.NaN;
  // Beside other work a verification costs more than in a loop of its own.
  const verifying = newTokenCpu('direct, verifying') - newTokenCpu('direct');
  const newToken = Object.entries({
    ...verification,
    'one verification beside serving': verifying,
    'own with a new token on every call': newTokenCpu('own'),
    'http-proxy-3 + one verification': newTokenCpu('http-proxy-3') + verifying,
    '@fastify/http-proxy + one verification': newTokenCpu('@fastify/http-proxy') + verifying,
  }).map(([name, cpu]) => ({ name, 'CPU us': Number(cpu.toFixed(1)) }));
  console.table(table);
  console.table(newToken);
  console.table(parked);
  return { table, newToken, parked };
}
