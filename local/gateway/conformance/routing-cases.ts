/** Which requests find a route, and what the others get. */
import { strict as assert } from 'node:assert';
import { assertOwnAnswer, assertRequestId, type Call, type ConformanceCase, call } from './case';

const nowhere = (name: string, source: string, path: string, options: Call = {}): ConformanceCase => ({
  name,
  source,
  needs: ['http'],
  async check(target) {
    const answer = await call(target, path, options);
    if (options.method === 'HEAD') assert.equal(answer.status, 404);
    else assertOwnAnswer(answer, 404, 'Not Found');
  },
});

const health = '/customer/health';

export const routingCases: readonly ConformanceCase[] = [
  nowhere('a path without a route is Not Found', 'http-api-develop-routes', '/no/such/route/1f0c2b'),
  nowhere(
    'a first segment that is no stage falls to $default, and is Not Found',
    'http-api-stages',
    '/nostage/customer/health',
  ),
  nowhere('another method of a known path is 404, never 405', 'yulin, observed', health, {
    method: 'DELETE',
  }),
  nowhere('GET does not answer HEAD', 'http-api-develop-routes: a method is matched as it is', health, {
    method: 'HEAD',
  }),
  nowhere('path segments compare with case', 'serverless#11956', '/Customer/health'),
  nowhere('a route is an exact path: its parent is none', 'http-api-develop-routes', '/customer'),
  nowhere('a route is an exact path: what lies below is none', 'http-api-develop-routes', `${health}/deeper`),
  nowhere('{param} is one whole segment', 'http-api-develop-routes', '/customer/restaurants/a/b'),
  nowhere('OPTIONS without Origin is an ordinary request', 'http-api-cors', health, { method: 'OPTIONS' }),
  nowhere('a dot segment reaches no other service', 'RFC 3986 §6.2.2.3', '/customer/%2e%2e/rider/health'),
  nowhere('an encoded slash divides nothing', 'RFC 3986 §2.2', '/customer%2fhealth'),
  {
    name: 'every answer has its own apigw-requestid',
    source: 'http-api-logging-variables, $context.requestId',
    needs: ['http'],
    async check(target) {
      const answers = await Promise.all(['/a', '/b', health].map((path) => call(target, path)));
      for (const answer of answers) assertRequestId(answer);
      assert.equal(new Set(answers.map(({ headers }) => headers['apigw-requestid'])).size, 3);
    },
  },
  {
    name: 'a public route reaches its service, which is told apart by its own headers or body',
    source: 'http-api-develop-integrations-private',
    needs: ['http', 'services'],
    async check(target) {
      for (const service of ['customer', 'restaurant', 'rider']) {
        const answer = await call(target, `/${service}/health`);
        assert.equal(answer.status, 200);
        assertRequestId(answer);
      }
    },
  },
  {
    name: 'a named stage is chosen by the first segment, and the service knows nothing of it',
    source: 'http-api-stages; overwrite:path as in http-api-develop-integrations-private',
    needs: ['http', 'services', 'namedStage'],
    async check(target) {
      assert.equal((await call(target, `/${target.namedStage}${health}`)).status, 200);
      assertOwnAnswer(await call(target, `/${target.namedStage}/no/such/route`), 404, 'Not Found');
    },
  },
  {
    name: 'the query is no part of the match, and passes through',
    source: 'http-api-develop-routes',
    needs: ['http', 'services'],
    async check(target) {
      assert.equal((await call(target, `${health}?a=1&a=2&b=%20`)).status, 200);
      // The service itself says that this one is missing or too long.
      const answer = await call(target, `/customer/addresses?query=${'x'.repeat(81)}`);
      assert.equal(answer.status, 422);
    },
  },
  {
    name: 'an Upgrade is not passed on: the answer is plain HTTP',
    source: 'http-api-vs-rest: no WebSocket',
    needs: ['http'],
    async check(target) {
      const answer = await call(target, '/no/such/route/1f0c2b', {
        headers: { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
      });
      assertOwnAnswer(answer, 404, 'Not Found');
    },
  },
];
