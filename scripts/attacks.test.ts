/** Docs are code: every attack of docs/attacks.md is held by tests that say so in their names, and those alone. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const attacks = 46;
const rooms = ['app', 'components', 'contract', 'lib', 'local', 'services', 'scripts', 'e2e'];

function* testsIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* testsIn(path);
    else if (/\.(test|spec)\.tsx?$/.test(name)) yield path;
  }
}

/** “case 8: …” and “cases 14 and 24: …” at the beginning of a name. */
function casesIn(path: string): Set<number> {
  const names = readFileSync(path, 'utf8').matchAll(/['"`]cases? ([\d, and]+):/g);
  return new Set([...names].flatMap(([, list = '']) => [...list.matchAll(/\d+/g)].map(Number)));
}

const named = new Map(
  rooms.flatMap((room) => [...testsIn(room)]).map((path) => [path, casesIn(path)] as const),
);

/** Number of the attack → the files that its row names. */
const rows = new Map<number, string[]>();
for (const line of readFileSync('docs/attacks.md', 'utf8').split('\n')) {
  const [, number, , , heldBy = ''] = line.split('|').map((cell) => cell.trim());
  if (!/^\d+$/.test(number ?? '')) continue;
  rows.set(
    Number(number),
    [...heldBy.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
  );
}

test('the table has every attack once', () => {
  expect([...rows.keys()]).toEqual(Array.from({ length: attacks }, (_, index) => index + 1));
});

test('each attack is held by a test of that name in every file its row gives', () => {
  const missing = [...rows].flatMap(([number, files]) =>
    files.length === 0
      ? [`${number}: no file`]
      : files
          .filter((file) => !named.get(file)?.has(number))
          .map((file) => `${number}: ${file} has no test named after it`),
  );
  expect(missing).toEqual([]);
});

test('no test is named after an attack whose row does not give its file', () => {
  const unlisted = [...named].flatMap(([path, numbers]) =>
    [...numbers].filter((number) => !rows.get(number)?.includes(path)).map((number) => `${number}: ${path}`),
  );
  expect(unlisted.sort()).toEqual([]);
});
