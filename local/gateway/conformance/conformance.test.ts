import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from '@/contract/roles';
import { systemClock } from '../clock';
import { describeBaedalApi } from '../describe-baedal';
import { createCredentialStore } from '../iam/credentials';
import { createIamAuthorizer } from '../iam/iam-authorizer';
import { type Gateway, startGateway } from '../server';
import { startBackend, type TestBackend } from '../testing/backend';
import { startIssuer, type TestIssuer } from '../testing/issuer';
import { missingNeeds, type Target } from './case';
import { conformanceCases } from './cases';

const origin = 'http://localhost:3000';
const targets: Partial<Record<'JWT' | 'AWS_IAM', Target>> = {};
const gateways: Gateway[] = [];
let issuer: TestIssuer;
let backend: TestBackend;

beforeAll(async () => {
  issuer = await startIssuer();
  backend = await startBackend((_, response, seen) => {
    response.statusCode = seen.url.includes('query=x') ? 422 : 200;
    response.end('{}');
  });
  const token = await issuer.token();
  const expiredToken = await issuer.token({ iat: 1, exp: 2 });
  for (const authorization of ['JWT', 'AWS_IAM'] as const) {
    const gateway = await startGateway({
      port: 0,
      description: describeBaedalApi({
        issuer: issuer.issuer,
        clientIds: [issuer.clientId],
        allowOrigins: [origin],
        authorization,
        namedStage: 'prod',
      }),
      targets: Object.fromEntries(services.map((service) => [service, [backend.origin]])),
      iam: createIamAuthorizer({
        region: 'ap-northeast-2',
        accountId: '123456789012',
        apiId: 'local',
        credentials: createCredentialStore(),
        clock: systemClock,
      }),
    });
    gateways.push(gateway);
    // JWT on the default stage, IAM on a named one.
    const url = authorization === 'JWT' ? gateway.url : `${gateway.url}/prod`;
    targets[authorization] = { url, authorization, origin, token, expiredToken };
  }
});
afterAll(async () => {
  for (const gateway of gateways) await gateway.stop();
  await backend.stop();
  await issuer.stop();
});

describe.each(['JWT', 'AWS_IAM'] as const)('the stand-in with %s is as documented', (authorization) => {
  const fits = conformanceCases.filter(
    ({ needs }) => !needs.includes(authorization === 'JWT' ? 'iam' : 'jwt'),
  );
  it.each(fits.map((entry) => [`${entry.name} [${entry.source}]`, entry] as const))(
    '%s',
    async (_, entry) => {
      const target = targets[authorization];
      if (!target) throw new Error('the stand-in did not start');
      expect(missingNeeds(entry, target, true)).toEqual([]);
      await entry.check(target);
    },
  );
});

describe('the cases can fail', () => {
  it('against a server that is no API Gateway, where all that expect something of it do', async () => {
    const target: Target = {
      url: backend.origin,
      authorization: 'JWT',
      origin,
      token: 'x',
      expiredToken: 'x',
    };
    const outcomes = await Promise.all(
      conformanceCases
        .filter(({ needs }) => !needs.includes('iam'))
        .map(
          async (entry) =>
            [
              entry.name,
              await entry.check(target).then(
                () => 'passed',
                () => 'failed',
              ),
            ] as const,
        ),
    );
    const passed = outcomes.filter(([, outcome]) => outcome === 'passed').map(([name]) => name);
    // What any web server does.
    expect(passed.sort()).toEqual([
      'a good token passes with Bearer, with bearer, and bare',
      'a preflight from a foreign origin gets no CORS headers',
      'a public route does not look at the token',
      'headers of 8,000 bytes pass',
      'the query is no part of the match, and passes through',
    ]);
  });
});
