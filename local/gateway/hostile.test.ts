import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Gateway, type GatewayOptions, startGateway } from './server';
import { startBackend, type TestBackend } from './testing/backend';
import { describeTestApi, openRoute } from './testing/describe';
import { sendRaw } from './testing/raw';

let customer: TestBackend;
let rider: TestBackend;
let gateway: Gateway;
/** The same, but soon tired of waiting. */
let impatient: Gateway;

beforeAll(async () => {
  customer = await startBackend((_, response, seen) => {
    // Begins an answer and never ends it.
    if (seen.url === '/customer/stream') response.write('first');
    else response.end(JSON.stringify(seen));
  });
  rider = await startBackend();
  const base = describeTestApi({ routes: [] });
  const balancer = base.loadBalancers['balancer'];
  if (!balancer) throw new Error('no load balancer in the test description');
  const group = balancer.targetGroups['service'];
  if (!group) throw new Error('no target group in the test description');
  const forwardTo = (targetGroup: string) => ({
    ...balancer,
    targetGroups: { [targetGroup]: group },
    defaultAction: { type: 'forward' as const, targetGroup },
  });
  const through = (loadBalancer: string) => ({
    link: 'link',
    loadBalancer,
    requestParameters: {},
    timeoutMs: 5_000,
  });
  const options: GatewayOptions = {
    port: 0,
    description: {
      ...base,
      integrations: { customer: through('customer'), rider: through('rider') },
      loadBalancers: { customer: forwardTo('customer'), rider: forwardTo('rider') },
      routes: [
        { ...openRoute('ANY /customer/{proxy+}'), integration: 'customer' },
        { ...openRoute('GET /customer/orders/{orderId}'), integration: 'customer' },
        { ...openRoute('ANY /rider/{proxy+}'), integration: 'rider' },
      ],
    },
    targets: { customer: [customer.origin], rider: [rider.origin] },
  };
  gateway = await startGateway(options);
  impatient = await startGateway({ ...options, requestTimeoutMs: 300 });
});
beforeEach(() => {
  customer.seen.length = 0;
  rider.seen.length = 0;
});
afterAll(async () => {
  await gateway.stop();
  await impatient.stop();
  await customer.stop();
  await rider.stop();
});

const lines = (...parts: string[]) => parts.join('\r\n');
const post = (...headers: string[]) =>
  lines('POST /customer/x HTTP/1.1', 'Host: localhost', ...headers, '', '');

describe('smuggling shapes are refused, and the connection with them', () => {
  const hidden = 'GET /rider/secret HTTP/1.1\r\nHost: localhost\r\n\r\n';

  it.each([
    ['length and chunks', `${post('Content-Length: 6', 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`],
    ['chunks and length', `${post('Transfer-Encoding: chunked', 'Content-Length: 6')}0\r\n\r\n${hidden}`],
    ['two lengths', post('Content-Length: 0', `Content-Length: ${hidden.length}`) + hidden],
    ['a list of lengths', post(`Content-Length: 0, ${hidden.length}`) + hidden],
    ['a signed length', post('Content-Length: +5') + hidden],
    ['a negative length', post('Content-Length: -1') + hidden],
    ['a hexadecimal length', post('Content-Length: 0x10') + hidden],
    ['an endless length', post('Content-Length: 99999999999999999999999') + hidden],
    ['a space before the colon', post('Content-Length : 5') + hidden],
    ['an encoding that only looks like chunked', `${post('Transfer-Encoding: xchunked')}0\r\n\r\n${hidden}`],
    ['chunked that is not last', `${post('Transfer-Encoding: chunked, identity')}0\r\n\r\n${hidden}`],
    ['a folded header', `${post('Transfer-Encoding:', ' chunked')}0\r\n\r\n${hidden}`],
    ['a null in a name', post('Content-Length\0: 5') + hidden],
    ['a null in a value', post('X-A: a\0b') + hidden],
    ['a bare return in a value', post('X-A: a\rContent-Length: 5') + hidden],
    ['a chunk size with a sign', `${post('Transfer-Encoding: chunked')}-1\r\n\r\n${hidden}`],
    ['a chunk size with 0x', `${post('Transfer-Encoding: chunked')}0x5\r\nhello\r\n0\r\n\r\n${hidden}`],
    ['a chunk size without end', `${post('Transfer-Encoding: chunked')}${'f'.repeat(40)}\r\n${hidden}`],
    ['two hosts', lines('GET /customer/x HTTP/1.1', 'Host: localhost', 'Host: localhost', '', '') + hidden],
    ['a broken request line', `GET /customer/x\r\nHost: localhost\r\n\r\n${hidden}`],
    ['no host', lines('GET /customer/x HTTP/1.1', '', '')],
  ])('%s', async (_, bytes) => {
    const answer = await sendRaw(gateway.port, bytes, () => false);
    expect(answer.statuses.filter((status) => status !== 400)).toEqual([]);
    expect(answer.closed).toBe(true);
    expect(rider.seen).toEqual([]);
  });

  it('a chunked body ends where it ends: what follows is the next request', async () => {
    const bytes = `${post('Transfer-Encoding: chunked')}5;a=b\r\nhello\r\n0\r\n\r\n${hidden}`;
    const answer = await sendRaw(gateway.port, bytes, (text) => text.split('HTTP/1.1 200').length > 2);
    expect(answer.statuses).toEqual([200, 200]);
    expect(customer.seen[0]?.body).toBe('hello');
    expect(rider.seen).toHaveLength(1);
  });

  it('garbage behind a request whose answer is on its way never lands in that answer', async () => {
    const socket = connect(gateway.port, '127.0.0.1');
    let text = '';
    socket.on('error', () => {});
    socket.setEncoding('latin1').on('data', (chunk) => {
      text += String(chunk);
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(lines('GET /customer/stream HTTP/1.1', 'Host: localhost', '', ''));
    await vi.waitFor(() => expect(text).toContain('first'));
    socket.write('GARBAGE\r\n\r\n');
    await closed;
    expect(text).not.toContain('400');
  });

  it('pipelined requests are answered in order, each by its own service', async () => {
    const get = (path: string) => lines(`GET ${path} HTTP/1.1`, 'Host: localhost', '', '');
    const bytes = get('/customer/1') + get('/rider/2') + get('/nowhere') + get('/customer/3');
    const answer = await sendRaw(gateway.port, bytes, (text) => text.includes('/customer/3'));
    expect(answer.statuses).toEqual([200, 200, 404, 200]);
    expect(customer.seen.map(({ url }) => url)).toEqual(['/customer/1', '/customer/3']);
    expect(rider.seen.map(({ url }) => url)).toEqual(['/rider/2']);
  });
});

describe('path tricks never reach another service', () => {
  it.each([
    ['/customer/../rider/x', 404],
    ['/customer/%2e%2e/rider/x', 404],
    ['/customer/.%2E/rider/x', 404],
    ['/customer/orders/..', 404],
    ['/customer/./x', 404],
    ['//rider/x', 404],
    ['/%2frider/x', 404],
    ['/%72ider/x', 404],
    ['/rider%2fx', 404],
    ['/customer\\..\\rider/x', 404],
    ['/customer/..\\..\\rider', 200],
    ['/customer/x;/../../rider', 404],
    ['/customer/%2frider', 200],
    ['/customer//rider', 200],
    ['/customer/a%00b', 200],
    ['/customer/%ff', 400],
    ['/customer/%zz', 400],
    ['/customer/\xff\xfe', 400],
    ['/customer/x#/../../rider', 200],
    ['http://evil.test/customer/x', 200],
    ['http://evil.test', 404],
    ['ftp://localhost/customer/x', 400],
    ['*', 400],
  ])('%s → %d', async (target, status) => {
    const bytes = lines(`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', '', '');
    const answer = await sendRaw(gateway.port, bytes, () => false);
    expect(answer.statuses).toEqual([status]);
    expect(rider.seen).toEqual([]);
    if (status === 200) expect(customer.seen).toHaveLength(1);
  });

  it('another host name is nobody’s API, whatever the path', async () => {
    for (const host of ['evil.test', 'localhost@evil.test', 'localhost.evil.test', '']) {
      const answer = await sendRaw(gateway.port, lines('GET /customer/x HTTP/1.1', `Host: ${host}`, '', ''));
      expect(answer.statuses).toEqual([403]);
    }
    expect(customer.seen).toEqual([]);
  });
});

describe('too much of something', () => {
  const withHeader = (bytes: number) =>
    lines('GET /customer/x HTTP/1.1', 'Host: localhost', `X-Long: ${'a'.repeat(bytes)}`, '', '');

  it('takes request line and headers of 10,240 bytes, and not one more', async () => {
    const frame = withHeader(0).length;
    expect((await sendRaw(gateway.port, withHeader(10_240 - frame))).statuses).toEqual([200]);
    const refused = await sendRaw(gateway.port, withHeader(10_241 - frame));
    expect(refused.statuses).toEqual([431]);
    expect(refused.text).toContain('{"message":"Request Header Fields Too Large"}');
  });

  it('refuses headers without end', async () => {
    expect((await sendRaw(gateway.port, withHeader(2_000_000), () => false)).statuses).toEqual([431]);
    const many = Array.from({ length: 5_000 }, (_, index) => `X-${index}: 1`);
    const bytes = lines('GET /customer/x HTTP/1.1', 'Host: localhost', ...many, '', '');
    expect((await sendRaw(gateway.port, bytes)).statuses).toEqual([431]);
  });

  it('refuses an announced body above 10 MB in AWS’s plain words, without reading it', async () => {
    const answer = await sendRaw(gateway.port, post('Content-Length: 10485761'), (text) =>
      text.includes('bytes.'),
    );
    expect(answer.text).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer.text).toContain('HTTP content length exceeded 10485760 bytes.');
    expect(customer.seen).toEqual([]);
  });

  it('refuses a chunked body at the byte above 10 MB, and the service never gets it whole', async () => {
    const chunk = `100000\r\n${'a'.repeat(0x100000)}\r\n`;
    const bytes = `${post('Transfer-Encoding: chunked') + chunk.repeat(10)}1\r\na\r\n0\r\n\r\n`;
    const answer = await sendRaw(gateway.port, bytes, (text) => text.includes('bytes.'));
    expect(answer.statuses).toEqual([413]);
    expect(customer.seen).toEqual([]);
  });
});

describe('clients that do not finish', () => {
  it('a body that trickles is given up with 408, and the service hears nothing of it', async () => {
    const answer = await sendRaw(impatient.port, `${post('Content-Length: 10')}abc`, () => false);
    expect(answer.statuses).toEqual([408]);
    expect(customer.seen).toEqual([]);
  });

  it('headers that trickle are given up too', async () => {
    const answer = await sendRaw(impatient.port, 'GET /customer/x HTTP/1.1\r\nHost: loc', () => false);
    expect(answer.statuses).toEqual([408]);
  });

  it('an upload cut off in the middle ends the request to the service', async () => {
    const before = customer.aborted();
    const socket = connect(gateway.port, '127.0.0.1');
    socket.write(post('Content-Length: 1000000') + 'a'.repeat(100_000));
    await vi.waitFor(() => expect(customer.open()).toBe(1));
    socket.destroy();
    await vi.waitFor(() => expect(customer.open()).toBe(0));
    expect(customer.aborted()).toBe(before + 1);
    expect(customer.seen).toEqual([]);
  });

  it('2,000 connections that say nothing keep nobody out', async () => {
    const sockets = Array.from({ length: 2_000 }, () => connect(gateway.port, '127.0.0.1'));
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('connect', resolve))));
    expect((await fetch(`${gateway.url}/customer/x`)).status).toBe(200);
    for (const socket of sockets) socket.destroy();
  });
});

describe('what a header may hold', () => {
  it('passes bytes above ASCII on as they are, and never splits a line', async () => {
    const answer = await sendRaw(
      gateway.port,
      lines('GET /customer/x HTTP/1.1', 'Host: localhost', 'X-Name: \xea\xb9\x80\xff', '', ''),
      (text) => text.includes('"body"'),
    );
    expect(answer.statuses).toEqual([200]);
    const headers = customer.seen[0]?.headers ?? [];
    expect(headers[headers.indexOf('X-Name') + 1]).toBe('\xea\xb9\x80\xff');
  });

  it('lets nobody pretend who called: forwarding headers of the client are replaced', async () => {
    await fetch(`${gateway.url}/customer/x`, {
      headers: {
        forwarded: 'for=6.6.6.6',
        via: '1.0 evil',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-host': 'evil',
      },
    });
    expect(customer.seen[0]?.headers.join(' ')).not.toMatch(/6\.6\.6\.6|evil/);
  });
});
