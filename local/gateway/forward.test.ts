import { once } from 'node:events';
import http from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ApiDescription } from '@/contract/deployment/description';
import { type Gateway, type GatewayOptions, startGateway } from './server';
import { type Handler, startBackend, type TestBackend } from './testing/backend';
import { describeTestApi } from './testing/describe';

let gateway: Gateway;
let backend: TestBackend;

async function start(
  handler?: Handler,
  options: Partial<GatewayOptions> = {},
  timeoutMs = 30_000,
): Promise<void> {
  backend = await startBackend(handler);
  gateway = await startGateway({
    port: 0,
    description: describeTestApi({
      routes: ['ANY /x', 'ANY /x/{proxy+}'],
      integrations: {
        service: { link: 'link', loadBalancer: 'balancer', requestParameters: {}, timeoutMs },
      },
    }),
    targets: { service: [backend.origin] },
    ...options,
  });
}
afterEach(async () => {
  await gateway.stop();
  await backend.stop();
});

/** A load balancer that is tired sooner than the gateway. */
function withIdleTimeout(idleTimeoutSeconds: number): ApiDescription {
  const description = describeTestApi({ routes: ['ANY /x'] });
  const balancers = Object.entries(description.loadBalancers);
  return {
    ...description,
    loadBalancers: Object.fromEntries(
      balancers.map(([name, entry]) => [name, { ...entry, idleTimeoutSeconds }]),
    ),
  };
}

describe('the private integration', () => {
  it('streams an answer as it comes', async () => {
    let finish = () => {};
    await start((_, response) => {
      response.write('first');
      finish = () => response.end('last');
    });
    const answer = await fetch(`${gateway.url}/x`);
    const reader = answer.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first');
    finish();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('last');
    expect((await reader?.read())?.done).toBe(true);
  });

  it.each([10, 64 * 1024, 64 * 1024 + 1, 3_000_000])(
    'passes an upload of %d bytes on whole',
    async (size) => {
      await start((_, response, seen) => response.end(String(seen.body.length)));
      const answer = await fetch(`${gateway.url}/x`, { method: 'PUT', body: 'x'.repeat(size) });
      expect(await answer.text()).toBe(String(size));
    },
  );

  it('passes a chunked upload on', async () => {
    await start((_, response, seen) => response.end(seen.body));
    const request = http.request(`${gateway.url}/x`, { method: 'POST' });
    request.write('one ');
    request.write('two ');
    request.end('three');
    const [response] = await once(request, 'response');
    let text = '';
    for await (const chunk of response) text += chunk;
    expect(text).toBe('one two three');
  });

  it('keeps status, repeated headers and an empty body as they are', async () => {
    await start((_, response) => {
      response.writeHead(
        304,
        [
          ['ETag', '"7"'],
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
        ].flat(),
      );
      response.end();
    });
    const answer = await fetch(`${gateway.url}/x`);
    expect(answer.status).toBe(304);
    expect(answer.headers.get('etag')).toBe('"7"');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('passes HEAD with its length and without a body', async () => {
    await start((_, response) => response.setHeader('content-length', 5).end('12345'));
    const answer = await fetch(`${gateway.url}/x`, { method: 'HEAD' });
    expect(answer.headers.get('content-length')).toBe('5');
    expect(await answer.text()).toBe('');
  });

  it('takes off hop-by-hop headers, and those that Connection names', async () => {
    await start();
    const request = http.request(`${gateway.url}/x`, {
      headers: {
        connection: 'keep-alive, x-mine',
        'x-mine': '1',
        te: 'trailers',
        upgrade: 'h2c',
        'x-other': '2',
      },
    });
    request.end();
    const [response] = await once(request, 'response');
    response.resume();
    await once(response, 'end');
    const names = backend.seen[0]?.headers
      .filter((_, index) => index % 2 === 0)
      .map((name) => name.toLowerCase());
    expect(names).toContain('x-other');
    for (const name of ['x-mine', 'te', 'upgrade']) expect(names).not.toContain(name);
  });

  it('tells the service when the client goes away', async () => {
    await start(() => {});
    const controller = new AbortController();
    const answer = fetch(`${gateway.url}/x`, { signal: controller.signal }).catch(() => 'gone');
    await vi.waitFor(() => expect(backend.open()).toBe(1));
    controller.abort();
    expect(await answer).toBe('gone');
    await vi.waitFor(() => expect(backend.aborted()).toBe(1));
  });

  it('ends a slow answer at the limit with 503, and tells the service', async () => {
    await start(() => {}, {}, 100);
    const answer = await fetch(`${gateway.url}/x`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toBe('{"message":"Service Unavailable"}');
    await vi.waitFor(() => expect(backend.aborted()).toBe(1));
  });

  it('cuts off an answer that is still running at the limit', async () => {
    await start((_, response) => response.write('some'), {}, 100);
    const answer = await fetch(`${gateway.url}/x`);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    await vi.waitFor(() => expect(backend.aborted()).toBe(1));
  });

  it('shows the load balancer’s 504 where the target is silent for longer than that waits', async () => {
    await start(() => {}, { description: withIdleTimeout(0.1) });
    const answer = await fetch(`${gateway.url}/x`);
    expect(answer.status).toBe(504);
    expect(answer.headers.get('server')).toBe('awselb/2.0');
    expect(await answer.text()).toHaveLength(132);
    await vi.waitFor(() => expect(backend.aborted()).toBe(1));
  });

  it('lets a target speak on for longer than that, as long as it is never silent', async () => {
    await start(
      (_, response) => {
        let left = 15;
        const timer = setInterval(() => {
          left -= 1;
          if (left > 0) return response.write('x');
          clearInterval(timer);
          return response.end('.');
        }, 50);
      },
      { description: withIdleTimeout(0.6) },
    );
    expect(await (await fetch(`${gateway.url}/x`)).text()).toBe(`${'x'.repeat(14)}.`);
  });

  it('does not pass an answer above 10 MB on: 500 where it is announced, cut off where it is not', async () => {
    await start((request, response) => {
      const bytes = 10_485_761;
      if (request.url === '/x/announced') response.setHeader('content-length', bytes);
      response.on('error', () => {});
      response.write(Buffer.alloc(bytes));
      response.end();
    });
    const announced = await fetch(`${gateway.url}/x/announced`);
    expect(announced.status).toBe(500);
    expect(await announced.text()).toBe('{"message":"Internal Server Error"}');
    const streamed = await fetch(`${gateway.url}/x/streamed`);
    await expect(streamed.arrayBuffer()).rejects.toThrow();
  });

  it('shows the load balancer’s own page where nothing listens', async () => {
    await start(undefined, { targets: { service: ['http://127.0.0.1:1'] } });
    const answer = await fetch(`${gateway.url}/x`);
    expect(answer.status).toBe(502);
    expect(answer.headers.get('server')).toBe('awselb/2.0');
    expect(await answer.text()).toHaveLength(122);
    expect(answer.headers.get('apigw-requestid')).toBeTruthy();
  });

  it('shows the same page where the service breaks off, and works on', async () => {
    let breaks = true;
    await start((request, response) => {
      if (breaks) request.socket.destroy();
      else response.end('ok');
    });
    expect((await fetch(`${gateway.url}/x`)).status).toBe(502);
    breaks = false;
    expect(await (await fetch(`${gateway.url}/x`)).text()).toBe('ok');
  });

  it('serves others while hundreds of polls are parked, and frees them all when their clients leave', async () => {
    const parked: http.ServerResponse[] = [];
    await start((request, response) => {
      if (request.url === '/x/park') parked.push(response);
      else response.end('quick');
    });
    const agent = new http.Agent({ maxSockets: Number.POSITIVE_INFINITY });
    const clients = Array.from({ length: 500 }, () => {
      const request = http.get({ port: gateway.port, path: '/x/park', agent });
      request.on('error', () => {});
      return request;
    });
    await vi.waitFor(() => expect(backend.open()).toBe(500), { timeout: 60_000, interval: 200 });
    const answer = await fetch(`${gateway.url}/x/other`);
    expect(await answer.text()).toBe('quick');
    for (const client of clients) client.destroy();
    await vi.waitFor(() => expect(backend.open()).toBe(0), { timeout: 60_000, interval: 200 });
  }, 180_000);
});
