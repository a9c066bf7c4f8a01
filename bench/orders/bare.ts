/** What the database does alone: the rows of an order, written by processes that do nothing else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { migrate, openDatabase } from '@/services/kit/database';
import { migrationsFolder } from '@/services/start';
import { fillTown } from '@/services/testing/town';

/** A transaction as small as one can be, one that inserts the rows of an order, and the one that an order is. */
export const bareKinds = ['smallest', 'rows', 'order'] as const;

export interface BareWriters {
  /** Transactions per second of all writers together. */
  rate(kind: (typeof bareKinds)[number], seconds: number): Promise<number>;
  stop(): Promise<void>;
}

interface BareLoad {
  readonly processes: number;
  /** Of each process. */
  readonly connections: number;
  readonly kitchens: readonly string[];
  readonly customers: number;
}

const childFile = fileURLToPath(new URL('./bare-child.ts', import.meta.url));
const SaidSchema = z.object({ perSecond: z.number() });

async function said(child: ChildProcess): Promise<number> {
  const [message] = await once(child, 'message');
  return SaidSchema.parse(message).perSecond;
}

/** A database beside the services', so that they hear nothing of it and have nothing to do. */
async function makeDatabase(url: string, kitchens: readonly string[]): Promise<string> {
  const admin = await openDatabase({ url, poolSize: 1 });
  await admin.query('CREATE DATABASE bare');
  await admin.close();
  const own = new URL(url);
  own.pathname = '/bare';
  const database = await openDatabase({ url: own.href, poolSize: 1 });
  await migrate(database, migrationsFolder);
  await fillTown(database, kitchens.slice(1));
  await database.query('CREATE TABLE bare_key (key text PRIMARY KEY, body text NOT NULL)');
  await database.close();
  return own.href;
}

/** Starts processes with as many connections as the services have, on the same server. */
export async function startBareWriters(url: string, load: BareLoad): Promise<BareWriters> {
  const own = await makeDatabase(url, load.kitchens);
  const { processes, connections, kitchens, customers } = load;
  const children = Array.from({ length: processes }, (_, nth) => {
    const words = [own, kitchens.join(','), ...[nth, processes, connections, customers].map(String)];
    return spawn(process.execPath, ['--import', 'tsx', childFile, ...words], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
  });
  await Promise.all(children.map(said));
  return {
    async rate(kind, seconds) {
      const rates = children.map((child) => {
        child.send({ kind, seconds });
        return said(child);
      });
      return (await Promise.all(rates)).reduce((sum, rate) => sum + rate, 0);
    },
    async stop() {
      const gone = children.map((child) => once(child, 'exit'));
      for (const child of children) child.kill('SIGKILL');
      await Promise.all(gone);
    },
  };
}
