/** Docs are code: what the README and the docs tell one to run exists, and the tests' steps have those names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

function* markdownIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // Rooms with a package.json of their own.
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* markdownIn(path);
    else if (entry.name.endsWith('.md')) yield path;
  }
}

const rooms = [
  'app',
  'bench',
  'components',
  'contract',
  'docs',
  'e2e',
  'lib',
  'local',
  'scripts',
  'services',
];
const pagesOfDocs = ['README.md', ...rooms.flatMap((room) => [...markdownIn(room)])];
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

test.each(pagesOfDocs)('every npm command in %s exists', (page) => {
  const text = readFileSync(page, 'utf8');
  const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(pagesOfDocs)('every link in %s leads somewhere', (page) => {
  const text = readFileSync(page, 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, target]) => target ?? '');
  const missing = targets.filter((target) => {
    try {
      readdirSync(join(page, '..', target));
      return false;
    } catch (error) {
      return !(error instanceof Error && 'code' in error && error.code === 'ENOTDIR');
    }
  });
  expect(missing).toEqual([]);
});
