import { describe, expect, it, vi } from 'vitest';
import { type ClientOptions, createClient } from './client';

const orderId = '0192a000-0000-4000-8000-000000000001';
const problem = {
  type: 'about:blank',
  title: 'Conflict',
  status: 409,
  code: 'STATE_CHANGED',
  detail: 'The order was accepted',
  requestId: 'r',
};

type Answer = () => Response | Promise<Response>;

function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return () => new Response(status === 304 ? null : JSON.stringify(body), { status, headers });
}

function clientOf(answers: Answer[], options: Partial<ClientOptions> = {}) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => {
    const answer = answers.shift();
    if (!answer) throw new Error('one call more than expected');
    return answer();
  });
  const client = createClient({
    baseUrl: 'http://stage.test/live',
    fetch,
    getCredentials: async () => ({ kind: 'bearer', token: 'a.b.c' }),
    pause: async () => {},
    random: () => 0.5,
    ...options,
  });
  const sent = (call = 0) => {
    const [url, init] = fetch.mock.calls[call] ?? ['', {}];
    return { url, init, headers: new Headers(init?.headers) };
  };
  return { client, fetch, sent };
}

describe('the typed client: what it sends', () => {
  it('puts the base URL with its stage, the path parameters and the query together', async () => {
    const { client, sent } = clientOf([json(200, { restaurants: [] })]);
    await client.listRestaurants({ query: { lat: 37.5, lng: 127 } });
    expect(sent().url).toBe('http://stage.test/live/customer/restaurants?lat=37.5&lng=127');
  });

  it('attaches the token and a request id, and no cookie', async () => {
    const { client, sent } = clientOf([json(200, { orders: [] })], { requestId: 'req-1' });
    await client.listOrders();
    expect(sent().headers.get('authorization')).toBe('Bearer a.b.c');
    expect(sent().headers.get('x-request-id')).toBe('req-1');
    expect(sent().headers.has('cookie')).toBe(false);
  });

  it('asks for no credentials where a route is public', async () => {
    const getCredentials = vi.fn(() => Promise.reject(new Error('the user pool is down')));
    const { client, sent } = clientOf([json(200, { restaurants: [] })], { getCredentials });
    expect(await client.listRestaurants()).toMatchObject({ ok: true });
    expect(sent().headers.has('authorization')).toBe(false);
  });

  it('does not send a call that needs a person where nobody is signed in', async () => {
    const { client, fetch } = clientOf([], { getCredentials: async () => null });
    expect(await client.listOrders()).toEqual({ ok: false, kind: 'signed-out', status: 401 });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('gives a mutation one key and keeps it through its repeats', async () => {
    const { client, sent, fetch } = clientOf([json(503, {}), json(409, problem)]);
    await client.acceptOrder({ params: { orderId }, body: { prepMinutes: 20 } });
    expect(fetch).toHaveBeenCalledTimes(2);
    expect(sent(0).headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent(1).headers.get('idempotency-key')).toBe(sent(0).headers.get('idempotency-key'));
  });

  it('does not send what has not the agreed form, and answers as the service would', async () => {
    const { client, fetch } = clientOf([]);
    const result = await client.acceptOrder({
      params: { orderId: '../../admin' },
      body: { prepMinutes: 1.5 },
    });
    expect(fetch).not.toHaveBeenCalled();
    expect(result).toMatchObject({
      kind: 'problem',
      status: 422,
      problem: { code: 'VALIDATION_FAILED', errors: [{ field: 'orderId' }, { field: 'prepMinutes' }] },
    });
  });
});

describe('the typed client: what it makes of an answer', () => {
  it('gives the parsed body, without members nobody agreed on', async () => {
    const { client } = clientOf([
      json(200, { status: 'ready', service: 'rider', version: '1', password: 'x' }, { etag: '"7"' }),
    ]);
    expect(await client.getRiderHealth()).toEqual({
      ok: true,
      status: 200,
      data: { status: 'ready', service: 'rider', version: '1' },
      etag: '"7"',
    });
  });

  it('catches a wrong-shaped answer and says where it is wrong', async () => {
    const { client } = clientOf([json(200, { orders: [{ id: 'no' }] })]);
    const result = await client.listOrders();
    expect(result).toMatchObject({ ok: false, kind: 'unexpected', status: 200 });
    expect(JSON.stringify(result)).toContain('orders.0.id');
  });

  it('tells of what somebody should look into, and not of what a person meets every day', async () => {
    const onTrouble = vi.fn();
    const answers = [json(200, { orders: 1 }), json(409, problem), json(401, {})];
    const { client } = clientOf(answers, { onTrouble, requestId: 'req-1' });
    for (let call = 0; call < 3; call += 1) await client.listOrders();
    expect(onTrouble.mock.calls).toEqual([
      [
        {
          routeId: 'listOrders',
          requestId: 'req-1',
          kind: 'unexpected',
          detail: expect.stringContaining('orders'),
        },
      ],
    ]);
  });

  it.each([
    ['a success the route does not declare', json(202, {}), 'unexpected'],
    ['a page of some proxy instead of JSON', () => new Response('<html>', { status: 200 }), 'unexpected'],
    ['an error of nobody’s form', json(500, { oops: true }), 'unexpected'],
    ['a load balancer’s page', () => new Response('<h1>502</h1>', { status: 502 }), 'gateway'],
    ['the gateway’s own error', json(500, { message: 'Internal Server Error' }), 'gateway'],
    ['the gateway’s refusal', json(403, { message: 'Forbidden' }), 'gateway'],
    ['the gateway’s 401', json(401, { message: 'Unauthorized' }), 'signed-out'],
    ['the service’s 401', json(401, { ...problem, code: 'UNAUTHENTICATED' }), 'signed-out'],
    ['the service’s problem', json(409, problem), 'problem'],
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed')), 'network'],
  ])('tells %s by its kind', async (_what, answer, kind) => {
    const { client } = clientOf([answer, answer, answer]);
    expect(await client.listOrders()).toMatchObject({ ok: false, kind });
  });

  it('says network where the credentials cannot be had now, and sends nothing', async () => {
    const { client, fetch } = clientOf([], { getCredentials: () => Promise.reject(new Error('down')) });
    expect(await client.listOrders()).toMatchObject({ kind: 'network' });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the typed client: repeats, time and abort', () => {
  it('repeats a read at most twice, then gives the last answer', async () => {
    const broken: Answer = () => Promise.reject(new TypeError('fetch failed'));
    const { client, fetch } = clientOf([
      broken,
      json(502, { message: 'Bad Gateway' }),
      json(200, { orders: [] }),
    ]);
    expect(await client.listOrders()).toMatchObject({ ok: true });
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('does not repeat a refusal', async () => {
    const { client, fetch } = clientOf([json(404, { ...problem, status: 404, code: 'NOT_FOUND' })]);
    await client.getOrder({ params: { orderId } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('asks again while the same key is still being worked on', async () => {
    const busy = { ...problem, code: 'IDEMPOTENCY_IN_PROGRESS' };
    const { client, fetch } = clientOf([json(409, busy), json(409, problem)]);
    const result = await client.markOrderReady({ params: { orderId } });
    expect(result).toMatchObject({ kind: 'problem', problem: { code: 'STATE_CHANGED' } });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('gives up after its time, also when the body never ends', async () => {
    const endless: Answer = () => new Response(new ReadableStream());
    const { client } = clientOf([], {
      fetch: async (_url, init) => {
        const response = await endless();
        return {
          status: 200,
          headers: response.headers,
          text: () =>
            new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(new Error()))),
        } as Response;
      },
      timeoutMs: 20,
    });
    expect(await client.listOrders()).toMatchObject({ ok: false, kind: 'timeout' });
  });

  it('stops when the caller does', async () => {
    const stop = new AbortController();
    const { client } = clientOf([], {
      fetch: (_url, init) =>
        new Promise((_, reject) => {
          init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
          stop.abort();
        }),
    });
    expect(await client.listOrders({ signal: stop.signal })).toMatchObject({ kind: 'aborted' });
  });
});
