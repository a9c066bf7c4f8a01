/** What a service sees of a call, what the client sees of its answer, and what stands between them when it is not there. */
import { strict as assert } from 'node:assert';
import { assertOwnAnswer, assertRequestId, type ConformanceCase, call } from '../case';
import { ask } from './ask';

const mapping = 'http-api-parameter-mapping';
const headersSeen = 'port-labs and be-devops, captured at the target';

const bearer = (token: string | undefined) => ({ authorization: `Bearer ${token}` });

const mappingCases: readonly ConformanceCase[] = [
  {
    name: 'headers are appended, overwritten and removed',
    source: mapping,
    needs: ['token'],
    async check(target) {
      const { header } = await ask(target, '/mapped/7', {
        headers: {
          ...bearer(target.token),
          'x-appended': 'by-client',
          'x-overwritten': 'by-client',
          'x-source': 'source',
          'x-removed': 'by-client',
        },
      });
      assert.equal(header('x-appended')?.replaceAll(' ', ''), 'by-client,by-gateway');
      assert.equal(header('x-overwritten'), 'source');
      assert.equal(header('x-removed'), undefined);
    },
  },
  {
    name: 'query parameters are appended and removed',
    source: mapping,
    needs: ['token'],
    async check(target) {
      const path = '/mapped/7?appended=1&source=2&removed=3';
      const { url } = await ask(target, path, { headers: bearer(target.token) });
      const query = new URL(url, 'http://echo').searchParams;
      assert.deepEqual(query.getAll('appended'), ['1', '2']);
      assert.equal(query.has('removed'), false);
    },
  },
  {
    name: 'stage variables and path parameters can be mapped; a parameter is decoded',
    source: `${mapping}; http-api-stages`,
    needs: ['token'],
    async check(target) {
      const { header } = await ask(target, '/mapped/a%20b', { headers: bearer(target.token) });
      assert.equal(header('x-colour'), 'green');
      assert.equal(header('x-id'), 'a b');
    },
  },
  {
    name: 'a claim is handed on by name, over what the client sent',
    source: 'http-api-logging-variables, $context.authorizer.claims',
    needs: ['token'],
    async check(target) {
      const headers = { ...bearer(target.token), 'x-sub': 'forged' };
      const { header } = await ask(target, '/mapped/7', { headers });
      assert.ok(header('x-sub'), 'the claim did not arrive');
      assert.notEqual(header('x-sub'), 'forged');
    },
  },
  {
    name: 'a mapping without a source is skipped, and the client’s own header passes',
    source: 'floci, measured',
    needs: ['token'],
    async check(target) {
      const headers = { ...bearer(target.token), 'x-absent': 'by-client' };
      assert.equal((await ask(target, '/mapped/7', { headers })).header('x-absent'), 'by-client');
    },
  },
  {
    name: 'a value out of the body is mapped, and the body goes on whole',
    source: mapping,
    needs: ['token'],
    async check(target) {
      const body = '{"person":{"name":"Kim"}}';
      const headers = { ...bearer(target.token), 'content-type': 'application/json' };
      const seen = await ask(target, '/mapped/7', { method: 'POST', headers, body });
      assert.equal(seen.header('x-name'), 'Kim');
      assert.equal(seen.body, body);
    },
  },
  {
    name: 'status and headers of an answer are changed by its status',
    source: `${mapping}, response parameters`,
    needs: ['token'],
    async check(target) {
      const { answer } = await ask(target, '/mapped/7?status=418', { headers: bearer(target.token) });
      assert.equal(answer.status, 203);
      assert.equal(answer.headers['x-from'], 'echo');
      assert.equal(answer.headers['x-request'], answer.headers['apigw-requestid']);
    },
  },
];

export const probeForwardingCases: readonly ConformanceCase[] = [
  {
    name: 'the service sees the API’s public host',
    source: headersSeen,
    needs: [],
    async check(target) {
      assert.equal((await ask(target, '/plain/x')).header('host'), new URL(target.url).host);
    },
  },
  {
    name: 'Forwarded says for whom and for which host, and never what the client claims',
    source: headersSeen,
    needs: [],
    async check(target) {
      const headers = { forwarded: 'for=6.6.6.6', 'x-forwarded-for': '6.6.6.6' };
      const forwarded = (await ask(target, '/plain/x', { headers })).header('forwarded') ?? '';
      assert.match(forwarded, /(^|;)for=[^;]+;host=[^;]+;proto=https?$/);
      assert.ok(forwarded.includes(`host=${new URL(target.url).host}`), forwarded);
      assert.ok(!forwarded.startsWith('for=6.6.6.6'), forwarded);
    },
  },
  {
    name: 'Via is HTTP/1.1 AmazonAPIGateway, and the service is spoken to in HTTP/1.1',
    source: headersSeen,
    needs: [],
    async check(target) {
      const { header, httpVersion } = await ask(target, '/plain/x');
      assert.equal(header('via'), 'HTTP/1.1 AmazonAPIGateway');
      assert.equal(httpVersion, '1.1');
    },
  },
  {
    name: 'X-Amzn-Trace-Id begins a trace',
    source: headersSeen,
    needs: [],
    async check(target) {
      assert.match(
        (await ask(target, '/plain/x')).header('x-amzn-trace-id') ?? '',
        /Root=1-[0-9a-f]{8}-[0-9a-f]{24}/,
      );
    },
  },
  {
    name: 'the load balancer writes X-Forwarded-For, -Proto and -Port',
    source: headersSeen,
    needs: [],
    async check(target) {
      const { header } = await ask(target, '/plain/x');
      for (const name of ['for', 'proto', 'port']) assert.ok(header(`x-forwarded-${name}`), name);
    },
  },
  {
    name: 'hop-by-hop headers and those that Connection names stay behind',
    source: 'RFC 9110 §7.6.1; reserved headers of http-api-parameter-mapping',
    needs: [],
    async check(target) {
      const { header } = await ask(target, '/plain/x', {
        headers: { connection: 'close, x-mine', 'x-mine': '1', te: 'trailers', 'x-other': '2' },
      });
      assert.equal(header('x-mine'), undefined);
      assert.equal(header('te'), undefined);
      assert.equal(header('x-other'), '2');
    },
  },
  {
    name: 'the bearer token reaches the service, which can verify it again',
    source: headersSeen,
    needs: ['token'],
    async check(target) {
      const { header } = await ask(target, '/guarded/x', { headers: bearer(target.token) });
      assert.equal(header('authorization'), `Bearer ${target.token}`);
    },
  },
  ...[404, 422, 500, 503].map(
    (status): ConformanceCase => ({
      name: `a service’s ${status} passes with its own body and headers`,
      source: 'http-api-develop-integrations-http: passed through',
      needs: [],
      async check(target) {
        const { answer } = await ask(target, `/plain/x?status=${status}&header=x-own:1`);
        assert.equal(answer.status, status);
        assert.equal(answer.headers['x-own'], '1');
      },
    }),
  ),
  {
    name: 'a redirect of the service is the client’s to follow',
    source: 'http-api-develop-integrations-http: passed through',
    needs: [],
    async check(target) {
      const { answer } = await ask(target, '/plain/x?status=302&header=location:/elsewhere');
      assert.equal(answer.status, 302);
      assert.equal(answer.headers['location'], '/elsewhere');
    },
  },
  {
    name: 'repeated Set-Cookie headers stay several',
    source: 'RFC 6265 §3',
    needs: [],
    async check(target) {
      const { answer } = await ask(target, '/plain/x?header=set-cookie:a=1&header=set-cookie:b=2');
      assert.match(answer.headers['set-cookie'] ?? '', /a=1.*, b=2/);
    },
  },
  ...mappingCases,
  {
    name: 'a service slower than the integration’s timeout: 503 Service Unavailable',
    source: 'cortex#1225, captured',
    needs: [],
    async check(target) {
      const startedAt = performance.now();
      assertOwnAnswer(await call(target, '/hasty?wait=20000'), 503, 'Service Unavailable');
      assert.ok(performance.now() - startedAt < 15_000, 'it waited for the service');
    },
  },
  {
    name: 'a route with a throttle of zero: 429 Too Many Requests',
    source: 'http-api-throttling',
    needs: [],
    async check(target) {
      assertOwnAnswer(await call(target, '/throttled'), 429, 'Too Many Requests');
    },
  },
  {
    name: 'a target group without targets: the load balancer’s own 503 page',
    source: 'ELB guide, load-balancer-troubleshooting; length captured',
    needs: [],
    async check(target) {
      const answer = await call(target, '/empty');
      assert.equal(answer.status, 503);
      assert.equal(answer.body.length, 162);
      assert.match(answer.body, /<center><h1>503 Service Temporarily Unavailable<\/h1><\/center>/);
      assertRequestId(answer);
    },
  },
  {
    name: 'a listener rule with a fixed response is answered by the load balancer',
    source: 'ELB guide, load-balancer-listeners',
    needs: [],
    async check(target) {
      const answer = await call(target, '/elsewhere/x');
      assert.equal(answer.status, 404);
      assert.equal(answer.body, '{"error":"no_listener_rule"}');
      assertRequestId(answer);
    },
  },
  {
    name: 'a listener that redirects sends the client to HTTPS at the public host',
    source: 'ELB guide, load-balancer-listeners',
    needs: [],
    async check(target) {
      const answer = await call(target, '/elsewhere/away?a=1');
      assert.equal(answer.status, 301);
      const host = new URL(target.url).hostname;
      assert.equal(answer.headers['location'], `https://${host}:443/elsewhere/away?a=1`);
    },
  },
];
