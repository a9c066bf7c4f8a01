/** CORS and quotas. */
import { strict as assert } from 'node:assert';
import { type ConformanceCase, call } from './case';

const closed = '/customer/orders';

const preflight = (origin: string) =>
  ({
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  }) as const;

export const corsCases: readonly ConformanceCase[] = [
  {
    name: 'a preflight needs no token: 204, empty, with the origin echoed',
    source: 'http-api-cors; AWS Compute blog for the 204',
    needs: ['http', 'origin'],
    async check(target) {
      const { status, headers, body } = await call(target, closed, preflight(target.origin ?? ''));
      assert.equal(status, 204);
      assert.equal(body, '');
      assert.equal(headers['access-control-allow-origin'], target.origin);
      assert.match(headers['access-control-allow-methods'] ?? '', /POST|\*/);
      // `*` does not cover this one in browsers.
      assert.match((headers['access-control-allow-headers'] ?? '').toLowerCase(), /authorization/);
    },
  },
  {
    name: 'a preflight from a foreign origin gets no CORS headers',
    source: 'http-api-cors, allowOrigins',
    needs: ['http', 'origin'],
    async check(target) {
      const { headers } = await call(target, closed, preflight('https://foreign.example'));
      assert.equal(headers['access-control-allow-origin'], undefined);
    },
  },
  {
    name: 'an integration’s answer has the configured origin, and only for a request with Origin',
    source: 'http-api-cors',
    needs: ['http', 'origin', 'services'],
    async check(target) {
      const health = '/customer/health';
      const own = await call(target, health, { headers: { origin: target.origin ?? '' } });
      assert.equal(own.headers['access-control-allow-origin'], target.origin);
      assert.equal((await call(target, health)).headers['access-control-allow-origin'], undefined);
      const foreign = await call(target, health, { headers: { origin: 'https://foreign.example' } });
      assert.equal(foreign.headers['access-control-allow-origin'], undefined);
      assert.equal(foreign.status, 200);
    },
  },
  {
    name: 'the browser may read the ids and the version of an answer',
    source: 'http-api-cors, exposeHeaders; our own configuration',
    needs: ['http', 'origin', 'services'],
    async check(target) {
      const { headers } = await call(target, '/customer/health', {
        headers: { origin: target.origin ?? '' },
      });
      const exposed = headers['access-control-expose-headers']?.toLowerCase() ?? '';
      for (const name of ['apigw-requestid', 'etag', 'x-request-id'])
        assert.ok(exposed.includes(name), exposed);
    },
  },
];

export const quotaCases: readonly ConformanceCase[] = [
  {
    name: 'a body above 10 MB is refused with 413 in plain words',
    source: 'limits; text measured by koki-develop/lgtm-generator#10',
    needs: [],
    async check(target) {
      const answer = await call(target, '/customer/quotes', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: 'x'.repeat(10_485_761),
      });
      assert.equal(answer.status, 413);
      assert.equal(answer.body, 'HTTP content length exceeded 10485760 bytes.');
    },
  },
  {
    name: 'request line and headers above 10,240 bytes are refused',
    source: 'limits (the status is not documented)',
    needs: [],
    async check(target) {
      const { status } = await call(target, '/customer/health', {
        headers: { 'x-long': 'x'.repeat(10_400) },
      });
      assert.ok(status >= 400 && status < 500, `answered ${status}`);
    },
  },
  {
    name: 'headers of 8,000 bytes pass',
    source: 'limits',
    needs: ['services'],
    async check(target) {
      const { status } = await call(target, '/customer/health', { headers: { 'x-long': 'x'.repeat(8_000) } });
      assert.equal(status, 200);
    },
  },
];
