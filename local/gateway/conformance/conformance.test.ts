import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeProbeApi } from '@/contract/deployment/describe-probe';
import { services } from '@/contract/roles';
import { systemClock } from '../clock';
import { createCredentialStore } from '../iam/credentials';
import { createIamAuthorizer } from '../iam/iam-authorizer';
import { setUpGateway } from '../modes';
import { type Gateway, startGateway } from '../server';
import { startBackend, type TestBackend } from '../testing/backend';
import { startIssuer, type TestIssuer } from '../testing/issuer';
import { type ConformanceCase, missingNeeds, type Target } from './case';
import { conformanceCases, probeCases } from './cases';
import { type Echo, startEcho } from './probe/echo';
import { signedCases } from './signed-cases';

const origin = 'http://localhost:3000';
const region = 'ap-northeast-2';
const credentials = { accessKeyId: 'ASIATEST', secretAccessKey: 'secret', sessionToken: 'session' };
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
  const otherToken = await issuer.token({ client_id: 'another-client' });
  const idToken = await issuer.token({ token_use: 'id', aud: issuer.clientId, scope: undefined });
  for (const mode of modes) {
    const setup = setUpGateway(mode, {
      issuer: issuer.issuer,
      clientIds: [issuer.clientId],
      allowOrigins: [origin],
      region,
    });
    const gateway = await startGateway({
      port: 0,
      description: setup.description,
      iam: setup.iam,
      targets: Object.fromEntries(services.map((service) => [service, [backend.origin]])),
    });
    gateways.push(gateway);
    setup.admit(credentials);
    targets.set(mode, {
      // JWT on the default stage, IAM on a named one, and a REST API has no other.
      url: mode === 'http-jwt' ? gateway.url : `${gateway.url}/prod`,
      flavour: mode === 'rest-cognito' ? 'REST' : 'HTTP',
      authorization: mode === 'http-iam' ? 'AWS_IAM' : 'JWT',
      origin,
      token,
      expiredToken,
      otherToken,
      idToken,
      credentials: { ...credentials, region },
      ...(mode === 'http-jwt' && { namedStage: 'prod' }),
    });
  }
});
afterAll(async () => {
  for (const gateway of gateways) await gateway.stop();
  await backend.stop();
  await issuer.stop();
});

const foreign = {
  'http-jwt': ['iam', 'rest'],
  'http-iam': ['jwt', 'rest', 'namedStage'],
  'rest-cognito': ['iam', 'http'],
};

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

/** Those that a server passes which knows nothing of API Gateway and answers 200 to everything. */
async function passedByAnybody(cases: readonly ConformanceCase[], authorization: Target['authorization']) {
  const target: Target = {
    url: backend.origin,
    flavour: 'HTTP',
    authorization,
    origin,
    token: 'x',
    expiredToken: 'x',
    otherToken: 'x',
    idToken: 'x',
    namedStage: 'prod',
    credentials: { ...credentials, region },
  };
  const outcomes = await Promise.all(
    cases
      .filter((entry) => missingNeeds(entry, target, true).length === 0)
      .map(async (entry) => {
        const passed = await entry.check(target).then(
          () => true,
          () => false,
        );
        return passed ? [entry.name] : [];
      }),
  );
  return outcomes.flat().sort();
}

describe('the cases can fail', () => {
  it('against a server that is no API Gateway, where all that expect something of it do', async () => {
    // What any web server does.
    expect(await passedByAnybody(conformanceCases, 'JWT')).toEqual([
      'a good token passes with Bearer, with bearer, and bare',
      'a preflight from a foreign origin gets no CORS headers',
      'a public route does not look at the token',
      'an ID token of the right client passes where a route has no scopes: token_use is not looked at',
      'headers of 8,000 bytes pass',
      'the query is no part of the match, and passes through',
    ]);
    expect(await passedByAnybody(signedCases('/customer/orders', ['iam']), 'AWS_IAM')).toEqual([
      'IAM: a call signed by the AWS SDK passes, with and without a body',
    ]);
    expect(await passedByAnybody(probeCases, 'JWT')).toEqual([
      'IAM: a call signed by the AWS SDK passes, with and without a body',
    ]);
  });
});

describe('the probe API is as documented', () => {
  let echo: Echo;
  let target: Target;
  beforeAll(async () => {
    echo = await startEcho();
    const store = createCredentialStore();
    store.add({
      ...credentials,
      principal: {
        accountId: '000000000000',
        arn: 'arn:aws:iam::000000000000:role/probe',
        statements: [{ effect: 'Allow', actions: ['execute-api:Invoke'], resources: ['*'] }],
      },
    });
    const gateway = await startGateway({
      port: 0,
      description: describeProbeApi({
        issuer: issuer.issuer,
        clientIds: [issuer.clientId],
        allowOrigins: [origin],
      }),
      targets: { echo: [echo.origin] },
      iam: createIamAuthorizer({
        region,
        accountId: '000000000000',
        apiId: 'probe',
        credentials: store,
        clock: systemClock,
      }),
    });
    gateways.push(gateway);
    target = {
      url: gateway.url,
      flavour: 'HTTP',
      authorization: 'JWT',
      origin,
      token: await issuer.token(),
      idToken: await issuer.token({ token_use: 'id', aud: issuer.clientId, scope: undefined }),
      credentials: { ...credentials, region },
    };
  });
  afterAll(() => echo.stop());

  it.each(probeCases.map((entry) => [`${entry.name} [${entry.source}]`, entry] as const))(
    '%s',
    async (_, entry) => {
      expect(missingNeeds(entry, target, true)).toEqual([]);
      await entry.check(target);
    },
  );

  it('and npm run conformance says so to who asks with its URL, tokens and credentials', async () => {
    const ask = (...more: string[]) =>
      promisify(execFile)(process.execPath, [
        ...['--import', 'tsx', 'local/gateway/conformance/main.ts', '--probe', '--url', target.url],
        ...more,
      ]);
    const { stdout } = await ask(
      ...['--origin', origin, '--token', target.token ?? '', '--id-token', target.idToken ?? ''],
      ...['--region', region, '--access-key-id', credentials.accessKeyId],
      ...['--secret-access-key', credentials.secretAccessKey, '--session-token', credentials.sessionToken],
    );
    expect(stdout).toContain(`${probeCases.length} as documented, 0 different, 0 skipped`);
    // Where something differs, the command fails and says what.
    await expect(ask('--origin', 'https://foreign.example')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('NO  an OPTIONS route'),
    });
  });
});

describe('every case', () => {
  it('names its source, and no name stands twice', () => {
    for (const list of [conformanceCases, probeCases]) {
      expect(list.filter(({ source }) => source.trim() === '')).toEqual([]);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    }
  });
});
