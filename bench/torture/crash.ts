/** Kills the services at random moments under load, and looks at what is left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { migrate, openDatabase } from '@/services/kit/database';
import { migrationsFolder } from '@/services/start';
import { fillTown, hire, kitchenId } from '@/services/testing/town';
import { couponCode, couponMinor, orderAgainAndAgain, type Told, type Urls } from './crash-client';
import { inspect } from './inspect';

const clients = 8;
const acceptMinutes = 300;
const quarterMs = 15 * 60_000;
// Some slots become full under way.
const ordersPerSlot = 40;
const childFile = fileURLToPath(new URL('./crash-child.ts', import.meta.url));
const UrlsSchema = z.object({ customer: z.string(), restaurant: z.string(), rider: z.string() });
const options = (where: string) => (where.startsWith('postgres:') ? { url: where } : { dataDir: where });

async function startChild(where: string): Promise<{ child: ChildProcess; urls: Urls }> {
  const child = spawn(process.execPath, ['--import', 'tsx', childFile, where], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += chunk;
    if (text.includes('\n')) break;
  }
  return { child, urls: UrlsSchema.parse(JSON.parse(text)) };
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** A few quarters of an hour that are far enough ahead for as long as it takes. */
function slotsFrom(now: Date): string[] {
  const first = Math.ceil(now.getTime() / quarterMs) * quarterMs + (acceptMinutes + 120) * 60_000;
  return Array.from({ length: 6 }, (_, nth) => new Date(first + nth * quarterMs).toISOString());
}

/** A random moment under load: after so many answers, on a slow machine as on a fast one. */
async function untilHeard(told: Told, count: number): Promise<void> {
  const patience = Date.now() + 20_000;
  while (told.versions.size < count && Date.now() < patience) await delay(5);
  await delay(Math.random() * 30);
}

/** The last life: the clock moves past every deadline, and the server's own clocks must do the rest. */
async function letTimersRun(where: string): Promise<void> {
  const { child, urls } = await startChild(where);
  const response = await fetch(`${urls.customer}/test/clock`, {
    method: 'POST',
    body: JSON.stringify({ advanceMs: (acceptMinutes + 1) * 60_000 }),
  });
  if (!response.ok) throw new Error(`The test clock answered ${response.status}`);
  await kill(child);
}

/**
 * Kills `rounds` times and inspects.
 * @param where a `postgres://` URL or a folder; empty at the start
 * @returns the verdict in words, and whether it is good
 */
export async function crash(where: string, rounds: number): Promise<{ good: boolean; words: string }> {
  const first = await openDatabase(options(where));
  await migrate(first, migrationsFolder);
  await fillTown(first);
  await hire(first, 'staff', kitchenId);
  // Nothing expires (and no kitchen pauses) before the last life, however slow the machine is.
  await first.query('UPDATE restaurant SET accept_minutes = $1, slot_capacity = $2', [
    acceptMinutes,
    ordersPerSlot,
  ]);
  await first.query(`INSERT INTO coupon (code, kind, value, bearer) VALUES ($1, 'amount', $2, 'platform')`, [
    couponCode,
    couponMinor,
  ]);
  await first.close();

  const told: Told = {
    versions: new Map(),
    keys: new Set(),
    problems: new Set(),
    answers: new Set(),
    reviews: new Set(),
    failures: [],
  };
  const slots = slotsFrom(new Date());
  const unanswered: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { child, urls } = await startChild(where);
    const retries = unanswered.splice(0);
    const running = Promise.all(
      Array.from({ length: clients }, () => orderAgainAndAgain(urls, told, retries, slots)),
    );
    await untilHeard(told, told.versions.size + Math.floor(Math.random() * 40));
    await kill(child);
    await running;
    unanswered.push(...retries);
  }
  await letTimersRun(where);

  const last = await openDatabase(options(where));
  const faults = await inspect(last, told);
  await last.close();
  const said = `${told.problems.size} problems, ${told.answers.size} answers to them, ${told.reviews.size} reviews`;
  const words = `${rounds} × kill -9: ${told.versions.size} acknowledged orders, ${told.keys.size} keys, ${said}`;
  return { good: faults.length === 0, words: [words, ...faults].join('; ') };
}
