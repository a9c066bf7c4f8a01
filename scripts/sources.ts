/** Every source file and what it imports, for the tests that hold the house rules. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export const rooms = [
  'app',
  'components',
  'lib',
  'contract',
  'services',
  'local',
  'infra',
  'doctor',
  'e2e',
  'bench',
  'scripts',
];
const loose = [
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'playwright.config.ts',
  'vitest.config.ts',
];

export interface Source {
  path: string;
  text: string;
  /** Repository paths of what it loads at run time, and packages by name. */
  imports: string[];
  /** Those of `imports` that load with the file itself; the others load when they are called for. */
  atOnce: string[];
  isTest: boolean;
}

function* walk(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    // Rooms with a package.json of their own, and what CDK writes.
    if (name === 'node_modules' || name === 'cdk.out') continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else if (/\.(ts|tsx|mjs|js)$/.test(name)) yield path;
  }
}

/** Import specifiers of statements that remain after type-only imports are dropped. */
function staticSpecifiersOf(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?([^'";]*?from\s*)?['"]([^'"]+)['"]/gm,
  )) {
    const [, typeOnly, clause = '', specifier = ''] = match;
    const named = /\{([^}]*)\}/.exec(clause)?.[1];
    const allTypes =
      named !== undefined &&
      !/[\w*]\s*,\s*\{|\*/.test(clause) &&
      named
        .split(',')
        .filter((name) => name.trim())
        .every((name) => /^\s*type\s/.test(name));
    if (!typeOnly && !(allTypes && named.trim())) found.push(specifier);
  }
  return found;
}

function dynamicSpecifiersOf(text: string): string[] {
  return [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1] ?? '');
}

function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
  return `npm:${specifier}`;
}

export const sources: Source[] = [
  ...rooms.filter((room) => existsSync(room)).flatMap((room) => [...walk(room)]),
  ...loose,
]
  .filter((path) => existsSync(path))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    const resolve = (specifier: string) => resolveImport(path, specifier);
    const atOnce = staticSpecifiersOf(text).map(resolve);
    return {
      path,
      text,
      atOnce,
      imports: [...atOnce, ...dynamicSpecifiersOf(text).map(resolve)],
      isTest: /\.test\.tsx?$|\/testing\//.test(path),
    };
  });
export const code = sources.filter((source) => !source.isTest);
const byStem = new Map(code.map((source) => [source.path.replace(/\.(tsx?|mjs|js)$/, ''), source]));
/** The file an import of a module of ours means. */
export const fileOf = (path: string) => byStem.get(path) ?? byStem.get(`${path}/index`);
