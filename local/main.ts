/** The process that `npm start` runs beside the web app. It tells its parent when it serves, or why it cannot. */

import { roleOfGroup } from '@/contract/roles';
import { readLocalEnv } from './env';
import { demoPassword, demoPeople } from './people';
import { loadSecrets } from './secrets';
import { startSystem } from './system';

type Message =
  | { kind: 'ready'; web: Readonly<Record<string, string>>; people: readonly string[] }
  | { kind: 'refused'; reason: string };

const tell = (message: Message) =>
  process.send ? process.send(message) : process.stdout.write(`${JSON.stringify(message)}\n`);

/** What is printed under `Ready`: who one can be. */
function peopleLines(): string[] {
  const width = Math.max(...demoPeople.map(({ email }) => email.length));
  return [
    `Sign in as one of these, password ${demoPassword}:`,
    ...demoPeople.map(({ email, name, groups }) => {
      const roles = groups.map((group) => roleOfGroup[group]).join(', ') || 'no role yet';
      return `  ${email.padEnd(width)}  ${name}  ${roles}`;
    }),
  ];
}

async function main(): Promise<void> {
  const env = readLocalEnv();
  const system = await startSystem(env, loadSecrets(env.dataDir));
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await system.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  // Ctrl-C reaches every process of the terminal; the parent decides when this one ends.
  process.on('SIGINT', () => {
    if (!process.connected) void stop();
  });
  process.on('disconnect', () => void stop());
  tell({ kind: 'ready', web: system.web, people: peopleLines() });
}

main().catch((error: unknown) => {
  tell({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) });
  process.exitCode = 1;
  if (process.connected) process.disconnect();
});
