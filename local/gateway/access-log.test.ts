import { afterEach, describe, expect, it } from 'vitest';
import { describeBaedalApi } from '@/contract/deployment/describe-baedal';
import { startGateway } from './server';
import { startBackend } from './testing/backend';
import { describeTestApi, jwtRoute, openRoute } from './testing/describe';
import { startIssuer } from './testing/issuer';

const started: { stop(): Promise<void> }[] = [];
afterEach(async () => {
  for (const part of started.splice(0).reverse()) await part.stop();
});

async function start(format: string | undefined) {
  const issuer = await startIssuer();
  const backend = await startBackend((_, response) => response.end('12345'));
  const lines: string[] = [];
  const gateway = await startGateway({
    port: 0,
    accessLog: (line) => lines.push(line),
    targets: { service: [backend.origin] },
    description: describeTestApi({
      issuer: issuer.issuer,
      routes: [openRoute('GET /open'), jwtRoute('GET /closed/{id}')],
      stages: [{ name: 'prod', autoDeploy: true, ...(format !== undefined && { accessLogFormat: format }) }],
    }),
  });
  started.push(issuer, backend, gateway);
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(gateway.url + path, { headers });
    await answer.text();
    return answer;
  };
  return { get, lines, issuer };
}

const line = async (lines: readonly string[]) => {
  await expect.poll(() => lines.length).toBe(1);
  return lines[0] ?? '';
};

describe('access log', () => {
  it('has the variables of the answer, the route and the stage', async () => {
    const { get, lines } = await start(
      '$context.httpMethod $context.path $context.routeKey $context.stage $context.status $context.responseLength $context.protocol $context.integration.status $context.identity.sourceIp $context.requestId',
    );
    const answer = await get('/prod/open?a=1');
    const id = answer.headers.get('apigw-requestid');
    expect(await line(lines)).toBe(`GET /prod/open GET /open prod 200 5 HTTP/1.1 200 127.0.0.1 ${id}`);
  });

  it('has claims by name, lists in brackets, and nothing for claims as a whole', async () => {
    const { get, lines, issuer } = await start(
      '$context.authorizer.claims.sub $context.authorizer.claims.list $context.authorizer.claims.none $context.authorizer.claims.constructor $context.authorizer.claims',
    );
    await get('/prod/closed/7', { authorization: await issuer.token({ list: ['a', 'b'] }) });
    expect(await line(lines)).toBe('person-1 [a b] - - -');
  });

  it('says why the authorizer refused, and what the gateway answered', async () => {
    const { get, lines } = await start(
      '$context.authorizer.error | $context.error.message | $context.error.responseType | $context.integration.latency',
    );
    await get('/prod/closed/7');
    expect(await line(lines)).toBe('missing: token not provided | Unauthorized | UNAUTHORIZED | -');
  });

  it('stays JSON whatever a client sends', async () => {
    const { get, lines } = await start('{"agent":"$context.identity.userAgent","path":"$context.path"}');
    await get('/prod/open', { 'user-agent': 'a"b\\c' });
    expect(JSON.parse(await line(lines))).toEqual({ agent: 'a"b\\c', path: '/prod/open' });
  });

  it('is silent without a format, and for what no stage took', async () => {
    const { get, lines } = await start(undefined);
    await get('/prod/open');
    await get('/elsewhere');
    expect(lines).toEqual([]);
  });

  it('of Baedal has every field that the doctor reads, and no template left over', async () => {
    const lines: string[] = [];
    const gateway = await startGateway({
      port: 0,
      description: describeBaedalApi({ issuer: 'http://issuer.test', clientIds: ['x'], allowOrigins: [] }),
      targets: {},
      accessLog: (entry) => lines.push(entry),
    });
    started.push(gateway);
    await fetch(`${gateway.url}/customer/health`);
    const entry = await line(lines);
    expect(entry).not.toContain('$context');
    expect(JSON.parse(entry)).toMatchObject({
      method: 'GET',
      routeKey: 'GET /customer/health',
      stage: '$default',
      status: '503',
      integrationStatus: '503',
    });
  });
});
