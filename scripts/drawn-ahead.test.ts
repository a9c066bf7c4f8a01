/** What the server draws ahead of its script must not wait for its styles. */
import { expect, test } from 'vitest';
import { code, fileOf, type Source } from './sources';

/** Everything that loads with `start`: files and style sheets. */
function loadedWith(start: Source, seen = new Set<string>()): Set<string> {
  if (seen.has(start.path)) return seen;
  seen.add(start.path);
  for (const path of start.atOnce) {
    const next = fileOf(path);
    if (next) loadedWith(next, seen);
    else if (path.endsWith('.css')) seen.add(path);
  }
  return seen;
}

const layout = code.filter(({ path }) => path === 'app/layout.tsx');
const pages = code.filter(({ path }) => path.startsWith('app/') && path.endsWith('/page.tsx'));

test('the styles of every part whose script follows are among the first of each page that shows it', () => {
  const missing: string[] = [];
  for (const page of pages) {
    const first = new Set([page, ...layout].flatMap((source) => [...loadedWith(source)]));
    for (const source of code.filter(({ path }) => first.has(path))) {
      const parts = [...source.text.matchAll(/\bdrawnAhead\(\s*\(\) =>\s*import\('([^']+)'\)/g)].map(
        ([, part = '']) => part,
      );
      for (const part of parts) {
        const found = source.imports.find((path) => path.endsWith(part.replace(/^\.?\//, '')));
        const file = found && fileOf(found);
        if (!file) throw new Error(`${source.path} loads ${part}, which no file is`);
        for (const path of loadedWith(file)) {
          if (path.endsWith('.css') && !first.has(path)) missing.push(`${source.path} → ${part}: ${path}`);
        }
      }
    }
  }
  expect([...new Set(missing)]).toEqual([]);
});
