import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi } from './browser';

const orderId = '0192a000-0000-4000-8000-000000000001';

function answer(response: () => Response) {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => response());
  vi.stubGlobal('fetch', fetch);
  const sent = () => {
    const [url, init] = fetch.mock.calls[0] ?? ['', {}];
    return { url, init, headers: new Headers(init?.headers) };
  };
  return { fetch, sent };
}

afterEach(() => void vi.unstubAllGlobals());

describe('callApi', () => {
  it('calls the same origin under /api, with the header no other site can send', async () => {
    const { sent } = answer(() => Response.json({ orders: [] }));
    expect(await callApi('listOrders')).toEqual({ ok: true, status: 200, data: { orders: [] }, etag: null });
    expect(sent().url).toBe('/api/customer/orders');
    expect(sent().headers.get('x-baedal')).toBe('1');
    expect(sent().init?.credentials).toBe('same-origin');
  });

  it('sends the caller’s key with a mutation, and none with a quote', async () => {
    const mutation = answer(() => Response.json({}));
    await callApi('markOrderReady', { params: { orderId }, idempotencyKey: 'press-0001' });
    expect(mutation.sent().headers.get('idempotency-key')).toBe('press-0001');
    const quote = answer(() => Response.json({}));
    await callApi('quoteBasket', { body: { restaurantId: 'halmae', lines: [] } });
    expect(quote.sent().headers.has('idempotency-key')).toBe(false);
  });

  it('names the version it has and how long it waits; 304 is no failure', async () => {
    const { sent } = answer(() => new Response(null, { status: 304, headers: { etag: '"3"' } }));
    const result = await callApi('getOrder', { params: { orderId }, etag: '"3"', waitSeconds: 25 });
    expect(result).toEqual({ ok: true, status: 304, data: null, etag: '"3"' });
    expect(sent().headers.get('if-none-match')).toBe('"3"');
    expect(sent().headers.get('prefer')).toBe('wait=25');
  });

  it('gives a live read back to its loop at the first failure', async () => {
    const { fetch } = answer(() => Response.json({ message: 'Service Unavailable' }, { status: 503 }));
    await callApi('getOrder', { params: { orderId }, etag: null, waitSeconds: 0 });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('makes 401 signed-out and reads its body to the end', async () => {
    const response = Response.json({ message: 'Unauthorized' }, { status: 401 });
    answer(() => response);
    expect(await callApi('listOrders')).toEqual({ ok: false, kind: 'signed-out', status: 401 });
    expect(response.bodyUsed).toBe(true);
  });

  it('tells a problem with its current state from a message of the gateway', async () => {
    answer(() =>
      Response.json({ code: 'STATE_CHANGED', status: 409, current: { version: 4 } }, { status: 409 }),
    );
    expect(await callApi('markOrderReady', { params: { orderId } })).toMatchObject({
      kind: 'problem',
      problem: { code: 'STATE_CHANGED', current: { version: 4 } },
    });
    answer(() => Response.json({ message: 'Forbidden' }, { status: 403 }));
    expect(await callApi('listOrders')).toMatchObject({ kind: 'gateway', message: 'Forbidden' });
  });
});
