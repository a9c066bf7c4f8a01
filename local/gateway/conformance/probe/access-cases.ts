/** Scopes, the ANY trap of CORS, and IAM on a route of its own. */
import { strict as assert } from 'node:assert';
import { probeScopes } from '@/contract/deployment/describe-probe';
import { assertOwnAnswer, type ConformanceCase, call, type Target } from '../case';
import { signedCases } from '../signed-cases';
import { ask } from './ask';

const preflight = (target: Target) => ({
  method: 'OPTIONS',
  headers: { origin: target.origin ?? '', 'access-control-request-method': 'GET' },
});

export const probeAccessCases: readonly ConformanceCase[] = [
  {
    name: 'one of the route’s scopes is enough',
    source: 'http-api-jwt-authorizer: at least one',
    needs: ['token'],
    async check(target) {
      const headers = { authorization: `Bearer ${target.token}` };
      assert.equal((await ask(target, '/scoped', { headers })).answer.status, 200);
    },
  },
  {
    name: 'a good token without a scope of the route: 403 Forbidden',
    source: 'floci#2011, measured; yulin',
    needs: ['token'],
    async check(target) {
      const headers = { authorization: `Bearer ${target.token}` };
      assertOwnAnswer(await call(target, '/barred', { headers }), 403, 'Forbidden');
    },
  },
  {
    name: 'the challenge of a bad token lists the route’s scopes',
    source: 'keitakn, measured; http-api-troubleshooting-jwt',
    needs: [],
    async check(target) {
      const answer = await call(target, '/scoped', { headers: { authorization: 'Bearer a' } });
      assertOwnAnswer(answer, 401, 'Unauthorized');
      assert.ok(
        answer.headers['www-authenticate']?.startsWith(
          `Bearer scope="${probeScopes.join(' ')}" error="invalid_token" error_description="`,
        ),
        answer.headers['www-authenticate'],
      );
    },
  },
  {
    name: 'an ID token is refused by scopes: it has none',
    source: 'http-api-jwt-authorizer, note',
    needs: ['idToken'],
    async check(target) {
      const headers = { authorization: `Bearer ${target.idToken}` };
      assertOwnAnswer(await call(target, '/scoped', { headers }), 403, 'Forbidden');
    },
  },
  {
    name: 'ANY behind an authorizer catches the preflight, which has no token',
    source: 'sst#5493; http-api-cors for $default',
    needs: ['origin'],
    async check(target) {
      assertOwnAnswer(await call(target, '/guarded/x', preflight(target)), 401, 'Unauthorized');
    },
  },
  {
    name: 'an OPTIONS route without an authorizer beside it lets the preflight through to the service',
    source: 'http-api-cors',
    needs: ['origin'],
    async check(target) {
      const { answer, header } = await ask(target, '/rescued/x', preflight(target));
      assert.equal(header('x-route'), 'OPTIONS /rescued/{proxy+}');
      assert.equal(answer.headers['access-control-allow-origin'], target.origin);
    },
  },
  {
    name: 'the service’s own CORS headers give way to the API’s',
    source: 'http-api-cors',
    needs: ['origin'],
    async check(target) {
      const path =
        '/plain/x?header=access-control-allow-origin:*&header=access-control-allow-credentials:true';
      const { answer } = await ask(target, path, { headers: { origin: target.origin ?? '' } });
      assert.equal(answer.headers['access-control-allow-origin'], target.origin);
      assert.equal(answer.headers['access-control-allow-credentials'], undefined);
      const bare = await ask(target, path);
      assert.equal(bare.answer.headers['access-control-allow-origin'], undefined);
    },
  },
  ...signedCases('/signed', []),
];
