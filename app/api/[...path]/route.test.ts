import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { markOf } from '@/lib/auth/person-mark';
import { Jar } from '@/lib/auth/testing/parts';
import { personHeader } from '@/lib/person';
import { accessToken, Calls, codeOf } from '../testing/calls';

const calls = new Calls();
beforeAll(() => calls.start());
afterAll(() => calls.stop());
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  calls.reset();
});

describe('/api: who may call', () => {
  it('attaches the access token of the session, and shows it to nobody', async () => {
    const response = await calls.send('/customer/orders');
    expect(response.status).toBe(200);
    expect(calls.seen[0]?.headers.authorization).toBe(`Bearer ${accessToken}`);
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
      const response = await calls.send('/customer/orders', { headers });
      expect(response.status, JSON.stringify(headers)).toBe(403);
      expect(await codeOf(response)).toBe('FORBIDDEN');
    }
    expect(calls.seen).toEqual([]);
  });

  it('case 19: refuses JSON dressed as a form', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"restaurantId":"x"}' };
    const response = await calls.send('/customer/quotes', init);
    expect(await codeOf(response)).toBe('MALFORMED_BODY');
    expect(calls.seen).toEqual([]);
  });

  it('answers 401 without a session, and lets public routes through', async () => {
    expect(await codeOf(await calls.send('/customer/orders', {}, new Jar()))).toBe('UNAUTHENTICATED');
    expect(calls.seen).toEqual([]);
    calls.answer = { status: 200, body: '{"restaurants":[]}' };
    expect((await calls.send('/customer/restaurants', {}, new Jar())).status).toBe(200);
    expect(calls.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('case 44: does not let a tab that shows another person’s page act for who is signed in now', async () => {
    const ofSomebodyElse = { headers: { [personHeader]: markOf('person-2') } };
    const response = await calls.send('/customer/orders', ofSomebodyElse);
    expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(calls.seen).toEqual([]);
    const own = { headers: { [personHeader]: markOf('person-1') } };
    expect((await calls.send('/customer/orders', own)).status).toBe(200);
    expect(calls.seen[0]?.headers[personHeader]).toBeUndefined();
  });

  it('case 16: treats a cookie that was tampered with as signed out, and clears it', async () => {
    const jar = calls.signedIn();
    const value = jar.getAll()[0]?.value ?? '';
    const flipped = `${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`;
    const response = await calls.send('/customer/orders', {}, jar.with('__Host-baedal-session.0', flipped));
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
      expect(await codeOf(await calls.send(path)), path).toBe('NOT_FOUND');
    }
    expect(await codeOf(await calls.send('/customer/orders', { method: 'DELETE' }))).toBe('NOT_FOUND');
    expect(calls.seen).toEqual([]);
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
    await calls.send('/customer/orders', { headers: { ...hostile, 'accept-language': 'en' } });
    const got = calls.seen[0]?.headers ?? {};
    expect(got.authorization).toBe(`Bearer ${accessToken}`);
    expect(got['accept-language']).toBe('en');
    for (const name of Object.keys(hostile))
      if (name !== 'authorization') expect(got[name], name).toBeUndefined();
    expect(got.cookie).toBeUndefined();
  });

  it('the agreed query only, written anew', async () => {
    calls.answer = { status: 200, body: '{"restaurants":[]}' };
    await calls.send('/customer/restaurants?lat=37.50&lng=127.0&admin=1');
    expect(calls.seen[0]?.url).toBe('/customer/restaurants?lat=37.5&lng=127');
    for (const query of ['?lat=37.5', '?lat=x&lng=1', '?lat=1&lat=2&lng=1']) {
      expect(await codeOf(await calls.send(`/customer/restaurants${query}`)), query).toBe(
        'VALIDATION_FAILED',
      );
    }
    await calls.send('/customer/orders?x=1');
    expect(calls.seen.at(-1)?.url).toBe('/customer/orders');
  });

  it('a body byte for byte, with its key, up to 1 MB', async () => {
    calls.answer = { status: 409, body: JSON.stringify(problem('STATE_CHANGED', 409)) };
    const path = '/restaurant/orders/0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001/accept';
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'press-0001' };
    const body = '{ "prepMinutes": 20 }';
    const response = await calls.send(path, { method: 'POST', headers, body });
    expect(calls.seen[0]).toMatchObject({ body, headers: { 'idempotency-key': 'press-0001' } });
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const large = await calls.send(path, { method: 'POST', headers, body: 'x'.repeat(1_048_577) });
    expect(large.status).toBe(413);
    expect(calls.seen).toHaveLength(1);
  });

  it('one request id, through every hop and back', async () => {
    const response = await calls.send('/customer/orders', { headers: { 'x-request-id': 'request-0001' } });
    expect(calls.seen[0]?.headers['x-request-id']).toBe('request-0001');
    expect(response.headers.get('x-request-id')).toBe('request-0001');
    await calls.send('/customer/orders', { headers: { 'x-request-id': 'a b"c' } });
    expect(calls.seen[1]?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('/api: what comes back', () => {
  it('case 35: is never kept by anybody', async () => {
    for (const jar of [calls.signedIn(), new Jar()]) {
      const response = await calls.send('/customer/orders', {}, jar);
      expect(response.headers.get('cache-control')).toBe('private, no-store');
    }
  });

  it('holds only what was agreed', async () => {
    calls.answer = {
      status: 200,
      body: '{"orders":[],"internal":"x"}',
      headers: { 'set-cookie': 'a=1', server: 'x' },
    };
    const response = await calls.send('/customer/orders');
    expect(await response.json()).toEqual({ orders: [] });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(response.headers.get('server')).toBeNull();
  });

  it('passes the version of a live resource, and 304', async () => {
    calls.answer = { status: 304, body: '', headers: { etag: '"7"' } };
    const path = '/customer/orders/0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001';
    const headers = { 'if-none-match': '"7"', prefer: 'wait=25' };
    const response = await calls.send(path, { headers });
    expect(calls.seen[0]?.headers).toMatchObject(headers);
    expect([response.status, response.headers.get('etag')]).toEqual([304, '"7"']);
  });

  it.each([
    ['the gateway’s refusal', { status: 403, body: '{"message":"Forbidden"}' }, 403, 'Forbidden'],
    ['the gateway’s 401', { status: 401, body: '{"message":"Unauthorized"}' }, 401, 'Unauthorized'],
    ['a load balancer’s page', { status: 502, body: '<html>' }, 502, 'HTTP 502'],
  ])('passes %s on in AWS’s own shape', async (_what, given, status, message) => {
    calls.answer = given;
    const response = await calls.send('/customer/orders');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ message });
  });

  it.each([
    ['of another shape', { status: 200, body: '{"orders":[{"id":1}]}' }],
    ['that is no JSON', { status: 200, body: '<html>' }],
    ['that leads elsewhere', { status: 302, body: '', headers: { location: 'https://evil.test/' } }],
  ])('does not pass an answer %s', async (_what, given) => {
    calls.answer = given;
    const response = await calls.send('/customer/orders');
    expect(response.status).toBe(502);
    expect(await codeOf(response)).toBe('ANSWER_INVALID');
  });

  it('says that the gateway cannot be reached', async () => {
    calls.answer = 'break';
    const response = await calls.send('/customer/orders');
    expect([response.status, await codeOf(response)]).toEqual([502, 'GATEWAY_UNREACHABLE']);
  });

  it('stops waiting at the gateway when the page does', async () => {
    calls.answer = 'park';
    const stop = new AbortController();
    const closed = new Promise<void>((resolve) => {
      calls.onGone = resolve;
    });
    const path = '/customer/orders/0b5a1c9e-6f0d-4a43-9f11-2f6a4b1d0001';
    const pending = calls.send(path, { headers: { prefer: 'wait=25' }, signal: stop.signal });
    await vi.waitFor(() => expect(calls.seen).toHaveLength(1));
    stop.abort();
    await Promise.all([pending, closed]);
  });
});

function problem(code: string, status: number) {
  return { type: 'about:blank', title: 'x', status, code, detail: 'x', requestId: 'request-0001' };
}
