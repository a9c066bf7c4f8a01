/** Which of several routes is taken, and what its integration is sent. */
import { strict as assert } from 'node:assert';
import { probeStage } from '@/contract/deployment/describe-probe';
import { assertOwnAnswer, type ConformanceCase, call } from '../case';
import { ask } from './ask';

const routes = 'http-api-develop-routes';
const stages = 'http-api-stages';
const privateIntegrations = 'http-api-develop-integrations-private';

const takes = (name: string, source: string, request: string, routeKey: string): ConformanceCase => ({
  name: `${name}: ${request} takes ${routeKey}`,
  source,
  needs: [],
  async check(target) {
    const [method = 'GET', path = '/'] = request.split(' ');
    const seen = await ask(target, path, { method });
    assert.equal(seen.header('x-route'), routeKey);
    assert.equal(seen.method, method);
    assert.equal(seen.url, path);
  },
});

const nowhere = (name: string, source: string, request: string): ConformanceCase => ({
  name: `${name}: ${request} is Not Found`,
  source,
  needs: [],
  async check(target) {
    const [method = 'GET', path = '/'] = request.split(' ');
    assertOwnAnswer(await call(target, path, { method }), 404, 'Not Found');
  },
});

export const probeRoutingCases: readonly ConformanceCase[] = [
  takes('worked example', routes, 'GET /select/pets/dog/1', 'GET /select/pets/dog/1'),
  takes('worked example', routes, 'GET /select/pets/dog/2', 'GET /select/pets/dog/{id}'),
  takes('worked example', routes, 'GET /select/pets/cat/1', 'GET /select/pets/{proxy+}'),
  takes('worked example', routes, 'POST /select/test/5', 'ANY /select/{proxy+}'),
  takes(
    'the explicit method beats ANY before paths are compared',
    'yulin, observed',
    'GET /class/dog',
    'GET /class/{name}',
  ),
  takes('a full match beats a greedy one, also through ANY', routes, 'OPTIONS /class/dog', 'ANY /class/dog'),
  takes(
    'the longest literal prefix wins among greedy routes',
    'yulin, observed',
    'GET /prefix/a/b',
    'GET /prefix/a/{proxy+}',
  ),
  takes('a greedy parameter takes several segments', routes, 'GET /prefix/b/c/d', 'GET /prefix/{proxy+}'),
  nowhere('a greedy parameter needs a segment', 'yulin, observed', 'GET /prefix'),
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) =>
    takes('ANY takes every method', routes, `${method} /exact`, 'ANY /exact'),
  ),
  nowhere('ANY without a greedy twin is an exact path', routes, 'GET /exact/below'),
  {
    name: 'the query is passed on as it was sent, repeats and order included',
    source: 'http-api-develop-routes: passed through by default',
    needs: [],
    async check(target) {
      assert.equal((await ask(target, '/plain/x?b=2&a=1&b=%201&c')).url, '/plain/x?b=2&a=1&b=%201&c');
    },
  },
  {
    name: 'a private integration gets the whole path, a named stage included',
    source: privateIntegrations,
    needs: [],
    async check(target) {
      const { url, header } = await ask(target, `/${probeStage}/plain/x?a=1`);
      assert.equal(url, `/${probeStage}/plain/x?a=1`);
      assert.equal(header('x-route'), 'GET /plain/{proxy+}');
    },
  },
  {
    name: 'overwrite:path = $request.path takes the stage off, and nothing else',
    source: `${privateIntegrations}; openab#1283, measured`,
    needs: [],
    async check(target) {
      assert.equal((await ask(target, `/${probeStage}/stageless/a%20b?a=1`)).url, '/stageless/a%20b?a=1');
      assert.equal((await ask(target, '/stageless/x')).url, '/stageless/x');
    },
  },
  {
    name: 'a stage hides the route of $default whose first segment is its name',
    source: `${stages}; yulin, observed`,
    needs: [],
    async check(target) {
      assertOwnAnswer(await call(target, `/${probeStage}/hidden`), 404, 'Not Found');
    },
  },
];
