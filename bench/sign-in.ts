/**
 * What signing in costs, and what a call pays for having its token attached on the server: the whole system of
 * `npm start`, the same calls to the stage directly and through the web app, interleaved, so that a busy machine is
 * busy for all of them.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { median, percentile } from './percentile';
import { accessToken, Browser, type RoundTrip, signIn } from './sign-in/browser';
import { startWholeSystem, type WholeSystem } from './sign-in/system';

const signIns = 40;
const rounds = 6;
const callsPerRound = 250;

const SessionCostSchema = z.object({
  openMicros: z.number(),
  attachMicros: z.number(),
  sealMicros: z.number(),
  cookieBytes: z.number(),
});

export interface SignInBench {
  readonly [name: string]: unknown;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Runs everything and prints tables; what it returns goes into bench/results.json. */
export async function benchSignIn(): Promise<SignInBench> {
  const session = await sessionCost();
  const system = await startWholeSystem();
  try {
    const typed: RoundTrip[] = [];
    const silent: RoundTrip[] = [];
    for (let index = 0; index < signIns + 3; index += 1) {
      const browser = new Browser();
      const [first, second] = [await signIn(system, browser), await signInAgain(system, browser)];
      // The first ones warm up.
      if (index < 3) continue;
      typed.push(first);
      silent.push(second);
    }
    const legs = { 'with the password': typed, 'known to the hosted UI': silent };
    const roundTrips = Object.fromEntries(
      Object.entries(legs).map(([name, trips]) => [name, summary(trips)]),
    );
    console.log(`signing in, milliseconds, medians of ${signIns}`);
    console.table(roundTrips);

    const { calls, ...extras } = await measureCalls(system);
    console.log(`one call at a time, milliseconds, ${rounds * callsPerRound} of each`);
    console.table(calls);
    const results = { roundTrips, calls, ...extras, ...session };
    console.table(
      Object.fromEntries(
        Object.entries(results)
          .filter(([, value]) => typeof value === 'number')
          .map(([name, value]) => [name, round(Number(value))]),
      ),
    );
    return results;
  } finally {
    await system.stop();
  }
}

/** As somebody whose session here is over, while the hosted UI still knows the browser. */
async function signInAgain(system: WholeSystem, browser: Browser): Promise<RoundTrip> {
  browser.forget(/^__Host-/);
  return signIn(system, browser);
}

function summary(trips: readonly RoundTrip[]) {
  const of = (leg: keyof RoundTrip) => round(median(trips.map((trip) => trip[leg])));
  const whole = trips.map(({ leave, page, password, back }) => leave + page + password + back);
  return {
    leave: of('leave'),
    page: of('page'),
    password: of('password'),
    back: of('back'),
    total: round(median(whole)),
    p95: round(percentile(whole, 0.95)),
  };
}

interface Call {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly taken: number[];
}

/** A public call and a person's, each to the stage directly and through the web app, in turn. */
async function measureCalls(system: WholeSystem) {
  const browser = new Browser();
  await signIn(system, browser);
  const person = { authorization: `Bearer ${await accessToken(system)}` };
  const ours = { 'x-baedal': '1' };
  const { stage, web } = system;
  const call = (name: string, url: string, headers: Call['headers']): Call => {
    return { name, url, headers, taken: [] };
  };
  const open = call('public: stage', `${stage}/customer/health`, {});
  const openWeb = call('public: web app', `${web}/api/customer/health`, ours);
  const closed = call('person: stage', `${stage}/customer/orders`, person);
  const withSession = { ...ours, cookie: browser.cookie };
  const closedWeb = call('person: web app', `${web}/api/customer/orders`, withSession);
  const all = [open, openWeb, closed, closedWeb];
  for (let turn = 0; turn <= rounds; turn += 1) {
    for (const each of all) {
      const taken = await timed(each);
      // The first round warms up.
      if (turn > 0) each.taken.push(...taken);
    }
  }
  const extra = (through: Call, direct: Call) => round(median(through.taken) - median(direct.taken));
  return {
    calls: Object.fromEntries(
      all.map(({ name, taken }) => [
        name,
        { p50: round(median(taken)), p95: round(percentile(taken, 0.95)) },
      ]),
    ),
    proxyMs: extra(openWeb, open),
    proxyWithSessionMs: extra(closedWeb, closed),
  };
}

async function timed({ url, headers }: Call): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < callsPerRound; index += 1) {
    const started = performance.now();
    const response = await fetch(url, { headers });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
    taken.push(performance.now() - started);
  }
  return taken;
}

/** In a process of its own, under the condition that files marked server-only ask for. */
async function sessionCost(): Promise<z.infer<typeof SessionCostSchema>> {
  const child = fork(fileURLToPath(new URL('./sign-in/session-child.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx', '--conditions', 'react-server'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(SessionCostSchema.parse(message)));
    child.once('exit', (code) => reject(new Error(`the session's cost was not told: exit ${code}`)));
  });
}
