import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemSchema } from '@/contract/errors';
import { keepSession, openSession } from '@/lib/auth/stored-session';
import { Jar, sessionLike } from '@/lib/auth/testing/parts';
import { appOrigin, stubEnv } from '@/lib/auth/testing/stub-env';
import { StubProvider } from '@/lib/auth/testing/stub-provider';

let key: Buffer;
const pool = new StubProvider();
type Seen = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
let seen: Seen[] = [];
let answer: { status: number; body: string; headers?: Record<string, string> } | 'park' | 'break';
let gone: () => void = () => {};
let handle: (request: NextRequest) => Promise<Response>;

const stage = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
  response.on('close', () => {
    if (!response.writableFinished) gone();
  });
  if (answer === 'break') {
    request.socket.destroy();
    return;
  }
  if (answer === 'park') return;
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
  response.end(answer.body);
});

beforeAll(async () => {
  await pool.start();
  await new Promise<void>((resolve) => stage.listen(0, '127.0.0.1', resolve));
  key = stubEnv(pool, `http://127.0.0.1:${(stage.address() as AddressInfo).port}`);
  ({ GET: handle } = await import('./route'));
});
afterAll(async () => {
  await pool.stop();
  stage.closeAllConnections();
  stage.close();
});
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  seen = [];
  pool.bend = {};
  pool.requests.length = 0;
  answer = { status: 200, body: JSON.stringify({ orders: [] }) };
});

const accessToken = `h.${Buffer.from('{"sub":"person-1"}').toString('base64url')}.s`;
const seconds = () => Math.floor(Date.now() / 1000);

function signedIn(over: Parameters<typeof sessionLike>[0] = {}) {
  const session = sessionLike({ accessToken, signedInAt: seconds(), expiresAt: seconds() + 3_600, ...over });
  return { session, jar: new Jar().take(keepSession(session, new Jar(), [key], Date.now())) };
}

/** As page script of ours sends it, signed in unless `jar` says otherwise. */
function request(path: string, init: RequestInit = {}, jar: Jar = signedIn().jar): NextRequest {
  const headers = new Headers({ 'x-baedal': '1', 'sec-fetch-site': 'same-origin' });
  new Headers(init.headers).forEach((value, name) => {
    headers.set(name, value);
  });
  const cookie = jar.getAll().map(({ name, value }) => `${name}=${value}`);
  if (cookie.length > 0) headers.set('cookie', cookie.join('; '));
  const { signal, ...rest } = init;
  return new NextRequest(`${appOrigin}/api${path}`, { ...rest, ...(signal && { signal }), headers });
}

const codeOf = async (response: Response) => ProblemSchema.parse(await response.json()).code;

describe('/api: who may call', () => {
  it('attaches the access token of the session, and shows it to nobody', async () => {
    const response = await handle(request('/customer/orders'));
    expect(response.status).toBe(200);
    expect(seen[0]?.headers.authorization).toBe(`Bearer ${accessToken}`);
    const shown = `${await response.text()}${JSON.stringify([...response.headers])}`;
    expect(shown).not.toContain(accessToken);
  });

  it('case 19: refuses a call without its header, from another origin, or from a sibling', async () => {
    for (const headers of [
      { 'x-baedal': '' },
      { 'x-baedal': 'yes' },
      { origin: 'https://evil.test' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const response = await handle(request('/customer/orders', { headers }));
      expect(response.status, JSON.stringify(headers)).toBe(403);
      expect(await codeOf(response)).toBe('FORBIDDEN');
    }
    expect(seen).toEqual([]);
  });

  it('case 19: refuses JSON dressed as a form', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"restaurantId":"x"}' };
    const response = await handle(request('/customer/quotes', init));
    expect(await codeOf(response)).toBe('MALFORMED_BODY');
    expect(seen).toEqual([]);
  });

  it('answers 401 without a session, and lets public routes through', async () => {
    expect(await codeOf(await handle(request('/customer/orders', {}, new Jar())))).toBe('UNAUTHENTICATED');
    expect(seen).toEqual([]);
    answer = { status: 200, body: '{"restaurants":[]}' };
    expect((await handle(request('/customer/restaurants', {}, new Jar()))).status).toBe(200);
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  it('case 16: treats a cookie that was tampered with as signed out, and clears it', async () => {
    const { jar } = signedIn();
    const value = jar.getAll()[0]?.value ?? '';
    const flipped = `${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`;
    const response = await handle(
      request('/customer/orders', {}, jar.with('__Host-baedal-session.0', flipped)),
    );
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-baedal-session\.0=; Path=\/; Max-Age=0/);
  });
});

describe('/api: what passes', () => {
  it('case 37: only routes of the contract', async () => {
    for (const path of [
      '/customer/orders/..%2f..%2fadmin',
      '/http://169.254.169.254/',
      '/rider',
      '/customer/orders/',
    ]) {
      expect(await codeOf(await handle(request(path))), path).toBe('NOT_FOUND');
    }
    expect(await codeOf(await handle(request('/customer/orders', { method: 'DELETE' })))).toBe('NOT_FOUND');
    expect(seen).toEqual([]);
  });

  it('case 37: neither cookies nor credentials nor forwarding headers of the sender', async () => {
    const hostile = {
      authorization: 'Bearer mine',
      'proxy-authorization': 'Basic x',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'evil.test',
      forwarded: 'for=1',
      te: 'trailers',
      'x-amzn-trace-id': 'Root=1',
      'x-middleware-subrequest': 'proxy',
    };
    await handle(request('/customer/orders', { headers: { ...hostile, 'accept-language': 'en' } }));
    const got = seen[0]?.headers ?? {};
    expect(got.authorization).toBe(`Bearer ${accessToken}`);
    expect(got['accept-language']).toBe('en');
    for (const name of Object.keys(hostile))
      if (name !== 'authorization') expect(got[name], name).toBeUndefined();
    expect(got.cookie).toBeUndefined();
  });

  it('the agreed query only, written anew', async () => {
    answer = { status: 200, body: '{"restaurants":[]}' };
    await handle(request('/customer/restaurants?lat=37.50&lng=127.0&admin=1'));
    expect(seen[0]?.url).toBe('/customer/restaurants?lat=37.5&lng=127');
    for (const query of ['?lat=37.5', '?lat=x&lng=1', '?lat=1&lat=2&lng=1']) {
      expect(await codeOf(await handle(request(`/customer/restaurants${query}`))), query).toBe(
        'VALIDATION_FAILED',
      );
    }
    await handle(request('/customer/orders?x=1'));
    expect(seen.at(-1)?.url).toBe('/customer/orders');
  });

  it('a body byte for byte, with its key, up to 1 MB', async () => {
    answer = { status: 409, body: JSON.stringify(problem('STATE_CHANGED', 409)) };
    const path = '/restaurant/orders/0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001/accept';
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'press-0001' };
    const body = '{ "prepMinutes": 20 }';
    const response = await handle(request(path, { method: 'POST', headers, body }));
    expect(seen[0]).toMatchObject({ body, headers: { 'idempotency-key': 'press-0001' } });
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const large = await handle(request(path, { method: 'POST', headers, body: 'x'.repeat(1_048_577) }));
    expect(large.status).toBe(413);
    expect(seen).toHaveLength(1);
  });

  it('one request id, through every hop and back', async () => {
    const response = await handle(
      request('/customer/orders', { headers: { 'x-request-id': 'request-0001' } }),
    );
    expect(seen[0]?.headers['x-request-id']).toBe('request-0001');
    expect(response.headers.get('x-request-id')).toBe('request-0001');
    await handle(request('/customer/orders', { headers: { 'x-request-id': 'a b"c' } }));
    expect(seen[1]?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('/api: what comes back', () => {
  it('case 35: is never kept by anybody', async () => {
    for (const jar of [signedIn().jar, new Jar()]) {
      const response = await handle(request('/customer/orders', {}, jar));
      expect(response.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  it('holds only what was agreed', async () => {
    answer = {
      status: 200,
      body: '{"orders":[],"internal":"x"}',
      headers: { 'set-cookie': 'a=1', server: 'x' },
    };
    const response = await handle(request('/customer/orders'));
    expect(await response.json()).toEqual({ orders: [] });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('server')).toBeNull();
  });

  it('passes the version of a live resource, and 304', async () => {
    answer = { status: 304, body: '', headers: { etag: '"7"' } };
    const path = '/customer/orders/0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001';
    const headers = { 'if-none-match': '"7"', prefer: 'wait=25' };
    const response = await handle(request(path, { headers }));
    expect(seen[0]?.headers).toMatchObject(headers);
    expect([response.status, response.headers.get('etag')]).toEqual([304, '"7"']);
  });

  it.each([
    ['the gateway’s refusal', { status: 403, body: '{"message":"Forbidden"}' }, 403, 'Forbidden'],
    ['the gateway’s 401', { status: 401, body: '{"message":"Unauthorized"}' }, 401, 'Unauthorized'],
    ['a load balancer’s page', { status: 502, body: '<html>' }, 502, 'HTTP 502'],
  ])('passes %s on in AWS’s own shape', async (_what, given, status, message) => {
    answer = given;
    const response = await handle(request('/customer/orders'));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message });
  });

  it.each([
    ['of another shape', { status: 200, body: '{"orders":[{"id":1}]}' }],
    ['that is no JSON', { status: 200, body: '<html>' }],
    ['that leads elsewhere', { status: 302, body: '', headers: { location: 'https://evil.test/' } }],
  ])('does not pass an answer %s', async (_what, given) => {
    answer = given;
    const response = await handle(request('/customer/orders'));
    expect(response.status).toBe(502);
    expect(await codeOf(response)).toBe('ANSWER_INVALID');
  });

  it('says that the gateway cannot be reached', async () => {
    answer = 'break';
    const response = await handle(request('/customer/orders'));
    expect([response.status, await codeOf(response)]).toEqual([502, 'GATEWAY_UNREACHABLE']);
  });

  it('stops waiting at the gateway when the page does', async () => {
    answer = 'park';
    const stop = new AbortController();
    const closed = new Promise<void>((resolve) => {
      gone = resolve;
    });
    const path = '/customer/orders/0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001';
    const pending = handle(request(path, { headers: { prefer: 'wait=25' }, signal: stop.signal }));
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    stop.abort();
    await Promise.all([pending, closed]);
  });
});

describe('/api: a session whose tokens have expired', () => {
  it('case 26: is renewed once for twenty calls, which all get through, and the browser gets the new cookies', async () => {
    pool.bend = { rotatedTo: 'rotated' };
    const { jar } = signedIn({ expiresAt: seconds() - 1 });
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => handle(request('/customer/orders', {}, jar))),
    );
    expect(responses.map((response) => response.status)).toEqual(Array(20).fill(200));
    expect(pool.requests).toHaveLength(1);
    for (const response of responses) {
      const [name, value] = (response.headers.getSetCookie()[0] ?? '').split(';')[0]?.split(/=(.*)/) ?? [];
      const renewed = openSession(new Jar([{ name: name ?? '', value: value ?? '' }]), [key], Date.now());
      expect(renewed).toMatchObject({ refreshToken: 'rotated' });
    }
  });

  it('case 27: ends where the pool refuses', async () => {
    pool.bend = { answer: { status: 400, body: { error: 'invalid_grant' } } };
    const response = await handle(
      request('/customer/orders', {}, signedIn({ expiresAt: seconds() - 1 }).jar),
    );
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0');
  });

  it('case 27: stays where the pool does not answer, and only this call fails', async () => {
    pool.bend = { answer: { status: 500, body: 'down', type: 'text/plain' } };
    const { jar } = signedIn({ expiresAt: seconds() - 1 });
    const response = await handle(request('/customer/orders', {}, jar));
    expect([response.status, response.headers.getSetCookie()]).toEqual([503, []]);
    expect(await codeOf(response)).toBe('UNAVAILABLE');
    pool.bend = {};
    expect((await handle(request('/customer/orders', {}, jar))).status).toBe(200);
  });

  it('case 24: ends, instead of failing on every page, where new tokens no longer fit into cookies', async () => {
    pool.bend = { rotatedTo: randomBytes(12_000).toString('base64url') };
    const response = await handle(
      request('/customer/orders', {}, signedIn({ expiresAt: seconds() - 1 }).jar),
    );
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0');
  });

  it('case 29: ends where the pool answers with tokens of another person', async () => {
    pool.bend = { id: { sub: 'person-2' }, access: { sub: 'person-2' } };
    const response = await handle(
      request('/customer/orders', {}, signedIn({ expiresAt: seconds() - 1 }).jar),
    );
    expect(response.status).toBe(401);
  });
});

function problem(code: string, status: number) {
  return { type: 'about:blank', title: 'x', status, code, detail: 'x', requestId: 'request-0001' };
}
