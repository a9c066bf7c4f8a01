import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterEach, expect, it, vi } from 'vitest';
import { authorizeCall, type SigningCredentials } from './credentials';

const signing: SigningCredentials = {
  kind: 'signing',
  token: 'a.b.c',
  region: 'ap-northeast-2',
  accessKeyId: 'ASIATEST',
  secretAccessKey: 'secret',
  sessionToken: 'session',
};
const call = {
  url: 'https://stage.example/prod/customer/addresses?query=%EA%B0%95%EB%82%A8+1%2B2&a=1&a=2',
  method: 'POST',
  headers: { 'content-type': 'application/json', 'x-request-id': 'request-1' },
  body: '{"name":"김치찌개"}',
};

afterEach(() => vi.useRealTimers());

it('a bearer token goes into Authorization and changes nothing else', async () => {
  expect(await authorizeCall(call, { kind: 'bearer', token: 'a.b.c' })).toEqual({
    url: call.url,
    headers: { ...call.headers, authorization: 'Bearer a.b.c' },
  });
});

it('without credentials nothing is added', async () => {
  expect(await authorizeCall(call, null)).toEqual({ url: call.url, headers: call.headers });
});

it('a signature covers every header, the person’s token too, and is the one that the AWS SDK makes', async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 9) });
  const { headers } = await authorizeCall(call, signing);
  expect(headers['authorization']).toContain(
    'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token;x-person-token;x-request-id',
  );
  const sdk = new SignatureV4({
    service: 'execute-api',
    region: signing.region,
    credentials: signing,
    sha256: Sha256,
  });
  const expected = await sdk.sign({
    method: 'POST',
    protocol: 'https:',
    hostname: 'stage.example',
    path: '/prod/customer/addresses',
    query: { query: '강남 1+2', a: ['1', '2'] },
    headers: { ...call.headers, host: 'stage.example', 'x-person-token': 'a.b.c' },
    body: call.body,
  });
  expect(headers['authorization']).toBe(expected.headers['authorization']);
});

it('spaces of a signed query are %20 on the wire, so that both sides read the same', async () => {
  const { url } = await authorizeCall(call, signing);
  expect(new URL(url).search).toBe('?query=%EA%B0%95%EB%82%A8%201%2B2&a=1&a=2');
});

it('the host is signed but left to the platform to send', async () => {
  const { headers } = await authorizeCall(call, signing);
  expect(Object.keys(headers)).not.toContain('host');
});
