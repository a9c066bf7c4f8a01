/** Kills the services at random moments under load, and looks at what is left. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { migrate, openDatabase } from '@/services/kit/database';
import { migrationsFolder } from '@/services/start';
import { tokenOf } from '@/services/testing/people';
import { usualOrder } from '@/services/testing/road';
import { fillTown, hire, kitchenId } from '@/services/testing/town';
import { inspect } from './inspect';

const clients = 8;
const acceptMinutes = 300;
const childFile = fileURLToPath(new URL('./crash-child.ts', import.meta.url));
const UrlsSchema = z.object({ customer: z.string(), restaurant: z.string(), rider: z.string() });
type Urls = z.infer<typeof UrlsSchema>;
const AnswerSchema = z.object({ id: z.string(), version: z.int(), status: z.string() });

/** What clients were told: the newest version of each order they heard of. */
export interface Told {
  readonly versions: Map<string, number>;
  /** Keys sent, answered or not. */
  readonly keys: Set<string>;
}

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

async function send(url: string, as: string, key: string, body: unknown) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokenOf(as, ['customers', 'restaurant-staff'])}`,
      'idempotency-key': key,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  return response.ok ? AnswerSchema.parse(await response.json()) : null;
}

/** One client: places (first what was never answered), then accepts or cancels, until the line breaks. */
async function client(urls: Urls, told: Told, unanswered: string[]): Promise<void> {
  const hear = (answer: z.infer<typeof AnswerSchema> | null) => {
    if (answer) told.versions.set(answer.id, Math.max(answer.version, told.versions.get(answer.id) ?? 0));
    return answer;
  };
  for (;;) {
    const key = unanswered.pop() ?? randomUUID();
    told.keys.add(key);
    try {
      const placed = hear(
        await send(`${urls.customer}/customer/orders`, 'customer', key, { ...usualOrder, note: key }),
      );
      if (!placed) continue;
      const order = `${urls.restaurant}/restaurant/orders/${placed.id}`;
      const what = Math.random();
      if (what < 0.5) hear(await send(`${order}/accept`, 'staff', randomUUID(), { prepMinutes: 10 }));
      if (what < 0.25) hear(await send(`${order}/ready`, 'staff', randomUUID(), {}));
      if (what > 0.8) {
        const url = `${urls.customer}/customer/orders/${placed.id}/cancel`;
        hear(await send(url, 'customer', randomUUID(), { reason: 'other' }));
      }
    } catch {
      unanswered.push(key);
      return;
    }
  }
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
  await first.query('UPDATE restaurant SET accept_minutes = $1', [acceptMinutes]);
  await first.close();

  const told: Told = { versions: new Map(), keys: new Set() };
  const unanswered: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { child, urls } = await startChild(where);
    const retries = unanswered.splice(0);
    const running = Promise.all(Array.from({ length: clients }, () => client(urls, told, retries)));
    await untilHeard(told, told.versions.size + Math.floor(Math.random() * 40));
    await kill(child);
    await running;
    unanswered.push(...retries);
  }
  await letTimersRun(where);

  const last = await openDatabase(options(where));
  const faults = await inspect(last, told);
  await last.close();
  const words = `${rounds} × kill -9: ${told.versions.size} acknowledged orders, ${told.keys.size} keys`;
  return { good: faults.length === 0, words: [words, ...faults].join('; ') };
}
