/** Reads every source file and holds the import directions and house rules of docs/architecture.md. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { code, fileOf, rooms, type Source } from './sources';

/** `room/…` of a file or import, with `lib/server` and `lib/auth` told apart from the rest of `lib`. */
const roomOf = (path: string) => path.split('/')[0] ?? '';

const mayImport: Record<string, string[]> = {
  app: ['app', 'components', 'lib', 'contract'],
  components: ['components', 'lib', 'contract'],
  lib: ['lib', 'contract'],
  contract: ['contract'],
  services: ['services', 'contract'],
  local: ['local', 'services', 'contract'],
  infra: ['infra', 'contract'],
  doctor: ['doctor', 'contract'],
  e2e: [
    'e2e',
    'contract',
    'lib/urls',
    'lib/person',
    'local/people',
    'scripts/start.mjs',
    'services/testing/push-endpoint',
  ],
  bench: [...rooms],
  scripts: ['scripts', 'contract', 'local/operator', '.next/standalone/server.js'],
};

function offences(check: (source: Source) => string[]): string[] {
  return code.flatMap((source) => check(source).map((what) => `${source.path}: ${what}`));
}

test('imports point one way: app → components → lib → contract ← services ← local', () => {
  const found = offences((source) => {
    const allowed = mayImport[roomOf(source.path)];
    if (!allowed) return [];
    return source.imports.filter(
      (path) =>
        !path.startsWith('npm:') &&
        !path.startsWith('..') &&
        !allowed.some((room) => path === room || path.startsWith(`${room}/`)),
    );
  });
  expect(found).toEqual([]);
});

test('the contract imports zod and nothing else', () => {
  const found = offences((source) =>
    roomOf(source.path) === 'contract'
      ? source.imports.filter((path) => path.startsWith('npm:') && path !== 'npm:zod')
      : [],
  );
  expect(found).toEqual([]);
});

test('components do not reach into what only the server may load', () => {
  const found = offences((source) =>
    roomOf(source.path) === 'components'
      ? source.imports.filter((path) => /^lib\/(server\/|env$|auth\/(?!.*client))/.test(path))
      : [],
  );
  expect(found).toEqual([]);
});

test('what the browser loads contains no zod, no Amplify, no OpenID client and no server-only file', () => {
  const banned = /^npm:(zod|aws-amplify|@aws-amplify|openid-client|jose|server-only|node:|next\/headers)/;
  const found: string[] = [];
  for (const start of code.filter((source) => /^['"]use client['"]/m.test(source.text.slice(0, 300)))) {
    const seen = new Set<string>();
    const visit = (source: Source, trail: string[]) => {
      if (seen.has(source.path)) return;
      seen.add(source.path);
      for (const path of source.imports) {
        if (banned.test(path)) found.push([...trail, source.path, path].join(' → '));
        const next = fileOf(path);
        // A server action file is a reference for the browser, not its code.
        if (next && !/^['"]use server['"]/m.test(next.text.slice(0, 300)))
          visit(next, [...trail, source.path]);
      }
    };
    visit(start, []);
  }
  expect(found).toEqual([]);
});

test('no screen carries the API client from the start: it comes with the first call', () => {
  const found = offences((source) =>
    /^(app|components)\//.test(source.path) || /^lib\/(?!api\/|live\/follow\.ts)/.test(source.path)
      ? source.imports.filter((path) => path === 'lib/api/browser')
      : [],
  );
  expect(found).toEqual([]);
});

test('the environment is read in the env files only', () => {
  const allowed =
    // Next drops what stands behind the literal `NEXT_RUNTIME` from the edge's build, and only there.
    /^(lib\/env\.ts|instrumentation\.ts|services\/kit\/env\.ts|local\/env\.ts|scripts\/|bench\/|e2e\/|.*\.config\.)/;
  const found = offences((source) =>
    !allowed.test(source.path) && /process\.env\b/.test(source.text) ? ['process.env'] : [],
  );
  expect(found).toEqual([]);
});

test('fetch is called by the API client, the proxy, the key fetcher and the service worker only', () => {
  const allowed =
    /^(lib\/api\/|lib\/auth\/user-pool|lib\/worker\/main|app\/api\/|services\/kit\/|local\/gateway\/|scripts\/|bench\/|e2e\/)/;
  const found = offences((source) =>
    !allowed.test(source.path) &&
    /(^|[^.\w])fetch\(/m.test(source.text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
      ? ['fetch(']
      : [],
  );
  expect(found).toEqual([]);
});

test('URLs of the web app are written in lib/urls.ts only', () => {
  const handWritten =
    /(?:href|action|src|redirect\(|push\(|replace\()\s*=?\s*\{?\s*[`'"]\/(?!\/)|[`'"]\/(?:api|auth|restaurants|checkout|orders|rider|restaurant|address|basket|account)(?:[/`'"?#])/;
  const found = code
    .filter((source) => /^(app|components|lib)\//.test(source.path) && source.path !== 'lib/urls.ts')
    .flatMap((source) =>
      source.text
        .split('\n')
        .map((line, index) => ({ line, at: index + 1 }))
        .filter(
          ({ line }) => handWritten.test(line) && !/^\s*(\*|\/\/|\/\*)|from ['"]|import ['"(]/.test(line),
        )
        .map(({ line, at }) => `${source.path}:${at}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

test('files that must stay on the server say so in their first lines', () => {
  const found = code
    .filter((source) => /^lib\/server\/|^lib\/env\.ts$/.test(source.path))
    .filter((source) => !/^import 'server-only';/m.test(source.text))
    .map((source) => source.path);
  expect(found).toEqual([]);
});

test('default exports stand only where Next or a tool demands them', () => {
  const demanded =
    /^(app\/.*\/?(page|layout|loading|error|global-error|not-found|forbidden|unauthorized|template|default|manifest|icon|robots|sitemap|opengraph-image)\.tsx?|lib\/messages\/request\.ts|.*\.config\.(ts|js))$/;
  const found = offences((source) =>
    !demanded.test(source.path) && /^export default\b/m.test(source.text) ? ['export default'] : [],
  );
  expect(found).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const found = code
    .filter((source) => source.path !== 'contract/endpoints.ts' && source.text.split('\n').length > 301)
    .map((source) => `${source.path}: ${source.text.split('\n').length - 1} lines`);
  expect(found).toEqual([]);
});

test('every room has a README that says what it holds', () => {
  const missing = rooms.filter(
    (room) => existsSync(room) && room !== 'app' && !existsSync(`${room}/README.md`),
  );
  expect(missing).toEqual([]);
});
