/** What REST APIs answer otherwise. */
import { strict as assert } from 'node:assert';
import { type Answer, type Call, type ConformanceCase, call } from './case';

const closed = '/customer/orders';

function assertRefused(answer: Answer, status: number, message: string, errorType: string): void {
  assert.equal(answer.status, status);
  // Some bodies of REST APIs have a space after the colon.
  assert.equal(answer.body.replace(': ', ':'), `{"message":"${message}"}`);
  assert.equal(answer.headers['x-amzn-errortype'], errorType);
  assert.ok(answer.headers['x-amzn-requestid'], 'x-amzn-requestid is absent');
  assert.ok(answer.headers['x-amz-apigw-id'], 'x-amz-apigw-id is absent');
}

const unsigned = (name: string, path: string, options: Call = {}): ConformanceCase => ({
  name,
  source: 're:Post, "403 Forbidden errors from API Gateway"',
  needs: ['rest'],
  async check(target) {
    const answer = await call(target, path, options);
    assertRefused(answer, 403, 'Missing Authentication Token', 'MissingAuthenticationTokenException');
  },
});

const refused = (name: string, source: string, authorization: string | undefined): ConformanceCase => ({
  name,
  source,
  needs: ['rest', 'jwt'],
  async check(target) {
    const answer = await call(
      target,
      closed,
      authorization === undefined ? {} : { headers: { authorization } },
    );
    assertRefused(answer, 401, 'Unauthorized', 'UnauthorizedException');
  },
});

const cognito = 'apigateway-integrate-with-cognito';

export const restCases: readonly ConformanceCase[] = [
  unsigned('REST: a path without a resource is answered as unsigned', '/no/such/resource'),
  unsigned('REST: a method that a resource has not is answered as unsigned', '/customer/health', {
    method: 'DELETE',
  }),
  {
    name: 'REST: without a stage in the URL, Forbidden',
    source: 're:Post, "403 Forbidden errors from API Gateway"',
    needs: ['rest'],
    async check(target) {
      const origin = { ...target, url: new URL(target.url).origin };
      assertRefused(await call(origin, '/nostage/customer/health'), 403, 'Forbidden', 'ForbiddenException');
    },
  },
  refused('REST: without a token, Unauthorized', cognito, undefined),
  refused('REST: with what is no token, Unauthorized', cognito, 'a'),
  {
    name: 'REST: an expired token is told so in the body',
    source: cognito,
    needs: ['rest', 'jwt', 'expiredToken'],
    async check(target) {
      const answer = await call(target, closed, { headers: { authorization: target.expiredToken ?? '' } });
      assertRefused(answer, 401, 'The incoming token has expired', 'UnauthorizedException');
    },
  },
  {
    name: 'REST: a good token passes with Bearer and bare, and the answer has REST ids',
    source: cognito,
    needs: ['rest', 'jwt', 'token', 'services'],
    async check(target) {
      for (const prefix of ['', 'Bearer ']) {
        const { status, headers } = await call(target, closed, {
          headers: { authorization: prefix + target.token },
        });
        assert.ok(status === 200 || status === 403, `answered ${status}`);
        assert.ok(headers['x-amzn-requestid'], 'x-amzn-requestid is absent');
        assert.equal(headers['apigw-requestid'], undefined);
      }
    },
  },
  {
    name: 'REST: OPTIONS of a resource is answered by MOCK, without a token and without the service',
    source: 'CDK defaultCorsPreflightOptions, synthesised',
    needs: ['rest', 'origin'],
    async check(target) {
      const { status, headers } = await call(target, closed, {
        method: 'OPTIONS',
        headers: { origin: target.origin ?? '', 'access-control-request-method': 'POST' },
      });
      assert.equal(status, 204);
      assert.equal(headers['access-control-allow-origin'], target.origin);
    },
  },
];
