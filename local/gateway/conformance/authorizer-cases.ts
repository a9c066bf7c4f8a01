/** Who may pass, and what the others are told. */
import { strict as assert } from 'node:assert';
import { generateKeyPairSync, sign } from 'node:crypto';
import { assertOwnAnswer, type ConformanceCase, call, type Target } from './case';
import { signedCases } from './signed-cases';

/** A route that asks for a token, or for a signature. */
const closed = '/customer/orders';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A well-formed token that nobody's issuer signed. */
function foreignToken(header: Record<string, unknown>, claims: Record<string, unknown> = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    sub: 'x',
    iss: 'https://issuer.example',
    client_id: 'x',
    iat: now,
    exp: now + 300,
    ...claims,
  };
  const input = [{ kid: 'x', ...header }, payload]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return `${input}.${sign('RSA-SHA256', Buffer.from(input), privateKey).toString('base64url')}`;
}

const challengePattern = /^Bearer scope="[^"]*" error="invalid_token" error_description="[^"]+"$/;

function refusedToken(name: string, source: string, token: string, text?: string): ConformanceCase {
  return {
    name,
    source,
    needs: ['http', 'jwt'],
    async check(target) {
      const answer = await call(target, closed, { headers: bearer(token) });
      assertOwnAnswer(answer, 401, 'Unauthorized');
      const challenge = answer.headers['www-authenticate'] ?? '(absent)';
      assert.match(challenge, challengePattern);
      if (text !== undefined) assert.ok(challenge.endsWith(`error_description="${text}"`), challenge);
    },
  };
}

const segments = 'token contains an invalid number of segments';

async function assertAdmitted(target: Target, authorization: string): Promise<void> {
  const answer = await call(target, closed, { headers: { authorization } });
  assert.notEqual(answer.headers['www-authenticate']?.startsWith('Bearer scope='), true);
  // 403 with a body of the service is the service's business: the person may not be a customer.
  assert.ok(
    answer.status === 200 || answer.body !== '{"message":"Forbidden"}',
    `${answer.status} ${answer.body}`,
  );
  assert.notEqual(answer.status, 401);
}

export const authorizerCases: readonly ConformanceCase[] = [
  {
    name: 'without a token: 401, and www-authenticate is Bearer alone',
    source: 'captured, http-api-jwt-authorizer',
    needs: ['http', 'jwt'],
    async check(target) {
      const answer = await call(target, closed);
      assertOwnAnswer(answer, 401, 'Unauthorized');
      assert.equal(answer.headers['www-authenticate'], 'Bearer');
    },
  },
  refusedToken('no JWT at all', 'http-api-troubleshooting-jwt, captured text', 'a', segments),
  refusedToken('five parts, as Cognito’s refresh tokens have', 'captured text', 'a.b.c.d.e', segments),
  refusedToken('three parts that are no JSON', 'http-api-jwt-authorizer', 'a.b.c'),
  refusedToken('another issuer', 'http-api-jwt-authorizer, iss', foreignToken({ alg: 'RS256' })),
  refusedToken('alg none', 'http-api-jwt-authorizer: RSA only', foreignToken({ alg: 'none' })),
  refusedToken('alg HS256', 'http-api-jwt-authorizer: RSA only', foreignToken({ alg: 'HS256' })),
  refusedToken('alg ES256', 'http-api-jwt-authorizer: RSA only', foreignToken({ alg: 'ES256' })),
  {
    name: 'an expired token is told so, the parameters divided by spaces',
    source: 'keitakn, measured',
    needs: ['http', 'jwt', 'expiredToken'],
    async check(target) {
      const answer = await call(target, closed, { headers: bearer(target.expiredToken ?? '') });
      assertOwnAnswer(answer, 401, 'Unauthorized');
      assert.match(
        answer.headers['www-authenticate'] ?? '',
        /^Bearer scope="[^"]*" error="invalid_token" error_description="the token has expired"$/,
      );
    },
  },
  {
    name: 'a token of another app client: the audience is not valid',
    source: 'http-api-troubleshooting-jwt',
    needs: ['http', 'jwt', 'otherToken'],
    async check(target) {
      const answer = await call(target, closed, { headers: bearer(target.otherToken ?? '') });
      assertOwnAnswer(answer, 401, 'Unauthorized');
      assert.match(
        answer.headers['www-authenticate'] ?? '',
        /^Bearer scope="[^"]*" error="invalid_token" error_description="the token does not have a valid audience"$/,
      );
    },
  },
  {
    name: 'an ID token of the right client passes where a route has no scopes: token_use is not looked at',
    source: 'http-api-jwt-authorizer, note',
    needs: ['http', 'jwt', 'idToken'],
    async check(target) {
      const answer = await call(target, closed, { headers: bearer(target.idToken ?? '') });
      assert.equal(answer.headers['www-authenticate']?.startsWith('Bearer scope='), undefined);
      assert.notEqual(answer.body, '{"message":"Unauthorized"}');
    },
  },
  {
    name: 'a token in the query is none: the identity source is a header',
    source: 'http-api-jwt-authorizer, identitySource',
    needs: ['http', 'jwt', 'token'],
    async check(target) {
      const answer = await call(
        target,
        `${closed}?authorization=${target.token}&access_token=${target.token}`,
      );
      assertOwnAnswer(answer, 401, 'Unauthorized');
      assert.equal(answer.headers['www-authenticate'], 'Bearer');
    },
  },
  {
    name: 'a token whose signature was changed is refused',
    source: 'http-api-jwt-authorizer, signature',
    needs: ['http', 'jwt', 'token'],
    async check(target) {
      const [header = '', payload = '', signature = ''] = (target.token ?? '').split('.');
      const changed = `${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
      const answer = await call(target, closed, { headers: bearer([header, payload, changed].join('.')) });
      assertOwnAnswer(answer, 401, 'Unauthorized');
    },
  },
  {
    name: 'a good token passes with Bearer, with bearer, and bare',
    source: 'http-api-jwt-authorizer; SAM#1300 for the small letter',
    needs: ['http', 'jwt', 'token'],
    async check(target) {
      for (const prefix of ['Bearer ', 'bearer ', ''])
        await assertAdmitted(target, prefix + (target.token ?? ''));
    },
  },
  {
    name: 'two Authorization headers are not one good token',
    source: 'http-api-parameter-mapping: values of one name are joined by a comma',
    needs: ['http', 'jwt', 'token'],
    async check(target) {
      const answer = await call(target, closed, {
        headers: { authorization: `Bearer ${target.token}, Bearer x` },
      });
      assertOwnAnswer(answer, 401, 'Unauthorized');
    },
  },
  {
    name: 'a public route does not look at the token',
    source: 'http-api-access-control: NONE',
    needs: ['http', 'services'],
    async check(target) {
      assert.equal((await call(target, '/customer/health', { headers: bearer('a') })).status, 200);
    },
  },
  {
    name: 'the route is chosen before the token is looked at',
    source: 'http-api-develop-routes',
    needs: ['http'],
    async check(target) {
      assertOwnAnswer(await call(target, '/no/such/route', { headers: bearer('a') }), 404, 'Not Found');
    },
  },
  {
    name: 'IAM: unsigned, a bearer token, and a signature of nobody are all Forbidden',
    source: 'yulin, observed; http-api-access-control-iam',
    needs: ['http', 'iam'],
    async check(target) {
      const signature =
        'AWS4-HMAC-SHA256 Credential=AKIDNOBODY/20260101/ap-northeast-2/execute-api/aws4_request, ' +
        `SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`;
      for (const headers of [
        {},
        bearer('a.b.c'),
        { authorization: signature, 'x-amz-date': '20260101T000000Z' },
      ]) {
        assertOwnAnswer(await call(target, closed, { headers }), 403, 'Forbidden');
      }
    },
  },
  ...signedCases(closed, ['http', 'iam']),
];
