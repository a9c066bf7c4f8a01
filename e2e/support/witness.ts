/** Sees everything a browser receives, keeps and prints, and what its security policies refuse. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { hostedUiOrigin, webOrigin } from './stack-settings';
import { readSecrets } from './tokens';

/** JWT and JWE alike begin with the base64url of `{"`. */
const token = /eyJ[\w-]{10,}\.[\w-]+/;

/**
 * What Chromium says on its own where a page changed before the last change had been drawn: nobody threw it, and
 * nothing but a fade is missing (github.com/w3c/csswg-drafts/issues/13726).
 */
const skippedTransition = /^(?:Invalid|Abort)\w*Error: Transition was (?:aborted|skipped)\b/;

export interface Witness {
  /** Where a token, a secret or a key was seen; `kept` at the end of every page that is open, too. */
  leaks(): Promise<string[]>;
  /** How many texts were looked at. */
  readonly seen: number;
  /** What a policy refused, and what page script threw. */
  readonly violations: readonly string[];
}

/** Watches every page of `context` from now on. */
export async function watch(context: BrowserContext): Promise<Witness> {
  const secrets = Object.values(readSecrets());
  expect(secrets.length).toBeGreaterThan(1);
  const violations: string[] = [];
  const leaks: string[] = [];
  const reading = new Set<Promise<void>>();
  let seen = 0;
  const look = (what: string, text: string) => {
    seen += 1;
    if (token.test(text) || secrets.some((secret) => text.includes(secret))) leaks.push(what);
  };
  const read = (what: string, text: Promise<string>) => {
    // Redirects have no body, and what was aborted none any more.
    const done = text.then(
      (body) => look(what, body),
      () => undefined,
    );
    reading.add(done);
  };
  await context.exposeBinding('tellViolation', ({ page }, what: string) => {
    violations.push(`${page.url()}: ${what}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const tell: unknown = Reflect.get(window, 'tellViolation');
      if (typeof tell === 'function') tell(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('response', (response) => {
    const url = response.url();
    if (!url.startsWith(webOrigin) && !url.startsWith(hostedUiOrigin)) return;
    look(`address ${url}`, url);
    read(
      `headers of ${url}`,
      response.allHeaders().then((headers) => JSON.stringify(headers)),
    );
    if (!/\.(?:webp|woff2|png|ico)(?:\?|$)/.test(url)) read(url, response.text());
  });
  context.on('console', (message) => look(`console: ${message.text().slice(0, 80)}`, message.text()));
  context.on('weberror', (error) => {
    const threw = String(error.error());
    if (!skippedTransition.test(threw)) violations.push(threw);
  });
  return {
    violations,
    get seen() {
      return seen;
    },
    async leaks() {
      for (const page of context.pages()) look(`kept at ${page.url()}`, await keptBy(page));
      await Promise.all(reading);
      return leaks;
    },
  };
}

/** Everything page script can read besides the page: storages, databases, caches, cookies, its own address. */
async function keptBy(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const caches = await Promise.all(
      (await window.caches.keys()).map(async (name) => {
        const cache = await window.caches.open(name);
        const kept = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
        return Promise.all(kept.map(async (response) => (response ? response.text() : '')));
      }),
    );
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      window.location.href,
      window.name,
      history.state,
      databases,
      caches,
    ]);
  });
}
