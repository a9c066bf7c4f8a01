import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { services } from '@/contract/roles';
import { setUpGateway } from '../modes';
import { type Gateway, startGateway } from '../server';
import { startBackend, type TestBackend } from '../testing/backend';
import { startIssuer, type TestIssuer } from '../testing/issuer';
import { missingNeeds, type Target } from './case';
import { conformanceCases } from './cases';

const origin = 'http://localhost:3000';
const modes = ['http-jwt', 'http-iam', 'rest-cognito'] as const;
const targets = new Map<string, Target>();
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
  for (const mode of modes) {
    const setup = setUpGateway(mode, {
      issuer: issuer.issuer,
      clientIds: [issuer.clientId],
      allowOrigins: [origin],
      region: 'ap-northeast-2',
    });
    const gateway = await startGateway({
      port: 0,
      description: setup.description,
      iam: setup.iam,
      targets: Object.fromEntries(services.map((service) => [service, [backend.origin]])),
    });
    gateways.push(gateway);
    targets.set(mode, {
      // JWT on the default stage, IAM on a named one, and a REST API has no other.
      url: mode === 'http-jwt' ? gateway.url : `${gateway.url}/prod`,
      flavour: mode === 'rest-cognito' ? 'REST' : 'HTTP',
      authorization: mode === 'http-iam' ? 'AWS_IAM' : 'JWT',
      origin,
      token,
      expiredToken,
    });
  }
});
afterAll(async () => {
  for (const gateway of gateways) await gateway.stop();
  await backend.stop();
  await issuer.stop();
});

const foreign = { 'http-jwt': ['iam', 'rest'], 'http-iam': ['jwt', 'rest'], 'rest-cognito': ['iam', 'http'] };

describe.each(modes)('the stand-in as %s is as documented', (mode) => {
  const fits = conformanceCases.filter(({ needs }) => !needs.some((need) => foreign[mode].includes(need)));
  it.each(fits.map((entry) => [`${entry.name} [${entry.source}]`, entry] as const))(
    '%s',
    async (_, entry) => {
      const target = targets.get(mode);
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
      flavour: 'HTTP',
      authorization: 'JWT',
      origin,
      token: 'x',
      expiredToken: 'x',
    };
    const outcomes = await Promise.all(
      conformanceCases
        .filter(({ needs }) => !needs.includes('iam') && !needs.includes('rest'))
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
