import { NextRequest } from 'next/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSession, openSession } from '@/lib/auth/stored-session';
import { Jar, sessionLike } from '@/lib/auth/testing/parts';
import { appOrigin, stubEnv } from '@/lib/auth/testing/stub-env';
import { StubProvider } from '@/lib/auth/testing/stub-provider';
import { whyEnded } from '@/lib/auth/why-ended';

const pool = new StubProvider();
let key: Buffer;
let proxy: (request: NextRequest) => Promise<Response>;
let matches: (path: string) => boolean;

beforeAll(async () => {
  await pool.start();
  key = stubEnv(pool);
  const loaded = await import('@/proxy');
  proxy = loaded.proxy;
  const [pattern = ''] = loaded.config.matcher;
  matches = (path) => new RegExp(`^${pattern}$`).test(path);
});
afterAll(() => pool.stop());
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  pool.bend = {};
});

const seconds = () => Math.floor(Date.now() / 1000);

function signedIn(expiresAt: number): Jar {
  const session = sessionLike({ signedInAt: seconds(), expiresAt });
  return new Jar().take(keepSession(session, new Jar(), [key], Date.now()));
}

function visit(jar: Jar = new Jar(), path = '/'): Promise<Response> {
  const cookie = jar.getAll().map(({ name, value }) => `${name}=${value}`);
  return proxy(new NextRequest(`${appOrigin}${path}`, { headers: { cookie: cookie.join('; ') } }));
}

/** What the page of this very request will read. */
const forwardedCookie = (response: Response) => response.headers.get('x-middleware-request-cookie') ?? '';
const jarOf = (header: string) =>
  new Jar(
    header.split('; ').map((pair) => ({ name: pair.split('=')[0] ?? '', value: pair.split('=')[1] ?? '' })),
  );

describe('every document', () => {
  it('runs only scripts with its own nonce, never inline, never eval, and a new nonce each time', async () => {
    const [one, two] = [await visit(), await visit()].map(
      (r) => r.headers.get('content-security-policy') ?? '',
    );
    expect(one).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic';/);
    expect(one).not.toBe(two);
    expect(one).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|style-src [^;]*unsafe-inline/);
    expect(one).toContain(`form-action 'self' ${pool.origin};`);
  });

  it('case 39: can be framed by nobody', async () => {
    expect((await visit()).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('sends no strict transport off https', async () => {
    expect((await visit()).headers.has('strict-transport-security')).toBe(false);
  });

  it('is what the matcher finds, and files and handlers are not', () => {
    for (const path of [
      '/',
      '/orders',
      '/auth/problem/expired',
      '/restaurants/api',
      '/foods',
      '/places',
      '/rider',
    ]) {
      expect(matches(path), path).toBe(true);
    }
    for (const path of [
      '/api/customer/orders',
      '/auth/callback',
      '/auth/sign-in',
      '/auth/sign-out',
      '/place',
      '/preferences',
      '/_next/static/chunks/a.js',
      '/food/rice.webp',
      '/fonts/pretendard-1.3.9/pretendard.css',
    ]) {
      expect(matches(path), path).toBe(false);
    }
  });
});

describe('the host of a document', () => {
  const comingIn = (host: string) => proxy(new NextRequest(`${appOrigin}/orders?a=1`, { headers: { host } }));

  it('is the one of the configuration, between names of this machine', async () => {
    for (const host of ['127.0.0.1:3000', '[::1]:3000']) {
      const response = await comingIn(host);
      expect(response.headers.get('refresh')).toBe(`0; url=${appOrigin}/orders?a=1`);
    }
    for (const host of ['localhost:3000', 'localhost:8080']) {
      expect((await comingIn(host)).headers.has('refresh'), host).toBe(false);
    }
  });

  it('case 34: leads nowhere for any other name', async () => {
    for (const host of ['evil.test', '10.0.0.7:3000', 'a b', 'localhost.evil.test']) {
      expect((await comingIn(host)).headers.has('refresh'), host).toBe(false);
    }
  });
});

describe('the session of a document', () => {
  it('is left alone while its tokens are good', async () => {
    const response = await visit(signedIn(seconds() + 3_600));
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('case 26: is renewed for the browser and for the page of this very request alike', async () => {
    const response = await visit(signedIn(seconds() - 1).with('place', '%7B%22a%22%7D'));
    const page = openSession(jarOf(forwardedCookie(response)), [key], Date.now());
    expect(page?.expiresAt).toBeGreaterThan(seconds() + 3_000);
    expect(forwardedCookie(response)).toContain('place=%7B%22a%22%7D');
    const [line = ''] = response.headers.getSetCookie();
    expect(openSession(jarOf(line.split(';')[0] ?? ''), [key], Date.now())).toEqual(page);
  });

  it('case 27: is over for both where the pool refuses', async () => {
    pool.bend = { answer: { status: 400, body: { error: 'invalid_grant' } } };
    const response = await visit(signedIn(seconds() - 1));
    expect(forwardedCookie(response)).not.toContain('__Host-baedal-session');
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0');
  });

  it('a session that the pool ended is told of to the page of this very request', async () => {
    pool.bend = { answer: { status: 400, body: { error: 'invalid_grant' } } };
    const response = await visit(signedIn(seconds() - 1));
    expect(whyEnded(jarOf(forwardedCookie(response)))).toBe('revoked');
  });

  it('a browser whose mark was lost gets it again', async () => {
    const jar = signedIn(seconds() + 3_600).with('__Host-baedal-person', null);
    const response = await visit(jar);
    expect(response.headers.getSetCookie()).toHaveLength(1);
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-baedal-person=[\w-]{16};/);
  });

  it('case 27: stays where the pool does not answer, and the document is served', async () => {
    pool.bend = { answer: { status: 503, body: 'down', type: 'text/plain' } };
    const response = await visit(signedIn(seconds() - 1));
    expect([response.status, response.headers.getSetCookie()]).toEqual([200, []]);
  });

  it('case 16: cookies that do not open are cleared, and the document is served', async () => {
    const response = await visit(new Jar([{ name: '__Host-baedal-session.0', value: '2.garbage' }]));
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0');
  });
});
