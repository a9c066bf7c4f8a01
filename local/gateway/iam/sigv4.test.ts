import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../server';
import { startBackend, type TestBackend } from '../testing/backend';
import { describeTestApi } from '../testing/describe';
import { createCredentialStore, type IssuedCredentials } from './credentials';
import { createIamAuthorizer } from './iam-authorizer';
import type { PolicyStatement } from './policy';

const region = 'ap-northeast-2';
const accountId = '123456789012';
const arn = (suffix: string) => `arn:aws:execute-api:${region}:${accountId}:local/${suffix}`;
const issue = (accessKeyId: string, sessionToken: string | undefined, statements: PolicyStatement[]) => ({
  accessKeyId,
  secretAccessKey: `secret of ${accessKeyId}`,
  ...(sessionToken && { sessionToken }),
  principal: { accountId, arn: `arn:aws:iam::${accountId}:role/${accessKeyId}`, statements },
});
const allow = (...resources: string[]): PolicyStatement => ({
  effect: 'Allow',
  actions: ['execute-api:Invoke'],
  resources,
});

const everything = issue('AKIDALL', undefined, [allow(arn('*'))]);
const temporary = issue('ASIATEMP', 'session+token/==', [allow(arn('*'))]);
const reader = issue('AKIDREAD', undefined, [allow(arn('$default/GET/orders/*'))]);
const barred = issue('AKIDBAR', undefined, [
  allow(arn('*')),
  { effect: 'Deny', actions: ['execute-api:*'], resources: [arn('*/POST/orders/*')] },
]);

let backend: TestBackend;
let gateway: Gateway;
let aheadMs = 0;

beforeAll(async () => {
  backend = await startBackend();
  const clock = { now: () => new Date(Date.now() + aheadMs) };
  gateway = await startGateway({
    port: 0,
    clock,
    description: describeTestApi({
      routes: [{ key: 'ANY /orders/{proxy+}', integration: 'service', authorization: { type: 'AWS_IAM' } }],
    }),
    targets: { service: [backend.origin] },
    iam: createIamAuthorizer({
      region,
      accountId,
      apiId: 'local',
      clock,
      credentials: createCredentialStore([everything, temporary, reader, barred]),
    }),
  });
});
afterEach(() => {
  aheadMs = 0;
  backend.seen.length = 0;
});
afterAll(async () => {
  await gateway.stop();
  await backend.stop();
});

interface Call {
  method?: string;
  path?: string;
  query?: Record<string, string | string[]>;
  headers?: Record<string, string>;
  body?: string;
}

function signerFor(credentials: IssuedCredentials, options: { region?: string; service?: string } = {}) {
  return new SignatureV4({ credentials, region, service: 'execute-api', sha256: Sha256, ...options });
}

/** What the AWS SDK would send. */
async function sign(
  credentials: IssuedCredentials,
  call: Call = {},
  options: Parameters<typeof signerFor>[1] = {},
) {
  const { method = 'GET', path = '/orders/7', query = {}, body } = call;
  const signed = await signerFor(credentials, options).sign({
    method,
    protocol: 'http:',
    hostname: 'localhost',
    port: gateway.port,
    path,
    query,
    headers: { host: `localhost:${gateway.port}`, ...call.headers },
    ...(body !== undefined && { body }),
  });
  return { method, path, query, body, headers: { ...signed.headers } };
}

type Signed = Awaited<ReturnType<typeof sign>>;

function send({ method, path, query, body, headers }: Signed): Promise<Response> {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  const text = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  return fetch(`${gateway.url}${path}${text && `?${text}`}`, {
    method,
    headers,
    ...(body !== undefined && { body }),
  });
}

describe('the AWS SDK’s own signer is understood', () => {
  it.each<[string, Call]>([
    ['a plain GET', {}],
    [
      'a query in any order, with repeats and odd characters',
      { query: { b: ['2', '10', '1'], a: 'x y+z/ü*', é: '' } },
    ],
    [
      'a body',
      { method: 'POST', body: '{"name":"김치찌개"}', headers: { 'content-type': 'application/json' } },
    ],
    ['an empty body', { method: 'PUT', body: '' }],
    ['an encoded path', { path: '/orders/a%20b%2Fc/%EA%B9%80' }],
    ['a path with dots and colons', { path: "/orders/v1.2:3,(4)!'*" }],
    ['a slash at the end', { path: '/orders/7/' }],
    ['spaces in a header', { headers: { 'x-note': '  a   b  ' } }],
  ])('%s', async (_, call) => {
    expect((await send(await sign(everything, call))).status).toBe(200);
    expect(backend.seen).toHaveLength(1);
  });

  it('with temporary credentials', async () => {
    expect((await send(await sign(temporary))).status).toBe(200);
  });

  it('presigned, until it expires', async () => {
    const signed = await signerFor(temporary).presign(
      {
        method: 'GET',
        protocol: 'http:',
        hostname: 'localhost',
        path: '/orders/7',
        query: { a: '1' },
        headers: { host: `localhost:${gateway.port}` },
      },
      { expiresIn: 60 },
    );
    const url = new URL(`${gateway.url}/orders/7`);
    for (const [name, value] of Object.entries(signed.query ?? {})) url.searchParams.set(name, String(value));
    const text = url.toString().replaceAll('+', '%20');
    expect((await fetch(text)).status).toBe(200);
    aheadMs = 61_000;
    expect((await fetch(text)).status).toBe(403);
  });
});

/** `--aws-sigv4` came with 7.75; a machine without such a curl cannot ask. */
function curlSigns(): boolean {
  const { stdout } = spawnSync('curl', ['--version'], { encoding: 'utf8' });
  const [, major = 0, minor = 0] = (/^curl (\d+)\.(\d+)/.exec(stdout ?? '') ?? []).map(Number);
  return major > 7 || (major === 7 && minor >= 75);
}

describe.skipIf(!curlSigns())('curl --aws-sigv4 is understood', () => {
  const curl = async (credentials: IssuedCredentials, path: string, ...more: string[]) => {
    const { stdout } = await promisify(execFile)('curl', [
      ...['-s', '-o', '/dev/null', '-w', '%{http_code}', '--aws-sigv4', `aws:amz:${region}:execute-api`],
      ...['--user', `${credentials.accessKeyId}:${credentials.secretAccessKey}`],
      ...more,
      gateway.url + path,
    ]);
    return stdout;
  };

  it('with a plain call, with a query, with a body, and with a session token', async () => {
    expect(await curl(everything, '/orders/7')).toBe('200');
    expect(await curl(everything, '/orders/7?a=1&b=2')).toBe('200');
    const json = ['-d', '{"a":1}', '-H', 'content-type: application/json'];
    expect(await curl(everything, '/orders/7', ...json)).toBe('200');
    expect(await curl(everything, '/orders/7', '-X', 'DELETE')).toBe('200');
    const token = `x-amz-security-token: ${temporary.sessionToken}`;
    expect(await curl(temporary, '/orders/7', '-H', token)).toBe('200');
  });

  it('and refused with another secret, without the session token, and for another Region', async () => {
    expect(await curl({ ...everything, secretAccessKey: 'guess' }, '/orders/7')).toBe('403');
    expect(await curl(temporary, '/orders/7')).toBe('403');
    expect(await curl(everything, '/orders/7', '--aws-sigv4', 'aws:amz:us-east-1:execute-api')).toBe('403');
  });
});

describe('every tampered field is refused, with AWS’s one word', () => {
  const replaceIn = (signed: Signed, from: RegExp, to: string): Signed => {
    const authorization = signed.headers['authorization'] ?? '';
    expect(authorization).toMatch(from);
    return { ...signed, headers: { ...signed.headers, authorization: authorization.replace(from, to) } };
  };
  const withHeader = (signed: Signed, name: string, value: string | undefined): Signed => {
    const { [name]: _, ...rest } = signed.headers;
    return { ...signed, headers: value === undefined ? rest : { ...rest, [name]: value } };
  };
  const post = {
    method: 'POST',
    body: '{"won":1}',
    headers: { 'x-note': 'a', 'content-type': 'text/plain' },
  };
  const flipped = (text: string) => (text.startsWith('0') ? `1${text.slice(1)}` : `0${text.slice(1)}`);

  it.each<[string, (signed: Signed) => Signed]>([
    ['no signature', (signed) => withHeader(signed, 'authorization', undefined)],
    ['a bearer token instead', (signed) => withHeader(signed, 'authorization', 'Bearer a.b.c')],
    ['method', (signed) => ({ ...signed, method: 'PUT' })],
    ['path', (signed) => ({ ...signed, path: '/orders/8' })],
    ['path case', (signed) => ({ ...signed, path: '/orders/7'.replace('7', '%37') })],
    ['query added', (signed) => ({ ...signed, query: { a: '1' } })],
    ['body', (signed) => ({ ...signed, body: '{"won":2}' })],
    ['body removed', (signed) => ({ ...signed, body: '' })],
    ['a signed header', (signed) => withHeader(signed, 'x-note', 'b')],
    ['a signed header removed', (signed) => withHeader(signed, 'x-note', undefined)],
    ['an x-amz- header added', (signed) => withHeader(signed, 'x-amz-meta', '1')],
    ['the body’s hash', (signed) => withHeader(signed, 'x-amz-content-sha256', '0'.repeat(64))],
    ['UNSIGNED-PAYLOAD', (signed) => withHeader(signed, 'x-amz-content-sha256', 'UNSIGNED-PAYLOAD')],
    ['the date', (signed) => withHeader(signed, 'x-amz-date', flipped(signed.headers['x-amz-date'] ?? ''))],
    ['no date', (signed) => withHeader(signed, 'x-amz-date', undefined)],
    ['the session token', (signed) => withHeader(signed, 'x-amz-security-token', 'another')],
    ['no session token', (signed) => withHeader(signed, 'x-amz-security-token', undefined)],
    ['the signature', (signed) => replaceIn(signed, /Signature=(.)/, 'Signature=g')],
    ['the signature cut short', (signed) => replaceIn(signed, /Signature=../, 'Signature=')],
    ['the access key', (signed) => replaceIn(signed, /=ASIATEMP/, '=AKIDALL')],
    ['an unknown access key', (signed) => replaceIn(signed, /=ASIATEMP/, '=ASIANONE')],
    ['the region of the scope', (signed) => replaceIn(signed, /ap-northeast-2/, 'us-east-1')],
    ['the service of the scope', (signed) => replaceIn(signed, /execute-api/, 's3')],
    ['the terminator', (signed) => replaceIn(signed, /aws4_request/, 'aws5_request')],
    ['the algorithm', (signed) => replaceIn(signed, /AWS4-HMAC-SHA256/, 'AWS4-HMAC-SHA1')],
    ['host left out of the signed headers', (signed) => replaceIn(signed, /host;/, '')],
    ['a signed header left out', (signed) => replaceIn(signed, /;x-note/, '')],
  ])('%s', async (_, tamper) => {
    const answer = await send(tamper(await sign(temporary, post)));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toBe('{"message":"Forbidden"}');
    expect(backend.seen).toEqual([]);
  });

  it('another region or service, however well signed', async () => {
    expect((await send(await sign(everything, {}, { region: 'us-east-1' }))).status).toBe(403);
    expect((await send(await sign(everything, {}, { service: 'lambda' }))).status).toBe(403);
  });

  it('a signature older than five minutes, or from as far in the future', async () => {
    const signed = await sign(everything);
    aheadMs = 299_000;
    expect((await send(signed)).status).toBe(200);
    aheadMs = 302_000;
    expect((await send(signed)).status).toBe(403);
    aheadMs = -302_000;
    expect((await send(signed)).status).toBe(403);
  });
});

describe('policies', () => {
  const holders = { reader, barred };
  it.each([
    ['reader', 'GET', 200],
    ['reader', 'POST', 403],
    ['barred', 'GET', 200],
    ['barred', 'POST', 403],
  ] as const)('answer the %s’s %s with %d', async (holder, method, status) => {
    expect((await send(await sign(holders[holder], { method }))).status).toBe(status);
  });
});
