import { afterEach, describe, expect, it } from 'vitest';
import { compileMappings } from './parameters';
import { type Gateway, startGateway } from './server';
import { startBackend, type TestBackend } from './testing/backend';
import { describeTestApi, jwtRoute, openRoute } from './testing/describe';
import { startIssuer, type TestIssuer } from './testing/issuer';

let backend: TestBackend;
let gateway: Gateway;
let issuer: TestIssuer;

async function start(
  requestParameters: Record<string, string>,
  responseParameters: Record<string, Record<string, string>> = {},
): Promise<void> {
  issuer = await startIssuer();
  backend = await startBackend((_, response, seen) => {
    response.statusCode = seen.url.includes('teapot') ? 418 : 200;
    response.setHeader('x-service', 'tea');
    response.end(seen.url.includes('teapot') ? '{"pot":{"colour":"green"}}' : '');
  });
  gateway = await startGateway({
    port: 0,
    description: describeTestApi({
      routes: [openRoute('GET /open/{proxy+}'), openRoute('POST /order'), jwtRoute('GET /closed/{id}')],
      issuer: issuer.issuer,
      stages: [{ name: 'prod', autoDeploy: true, variables: { colour: 'green' } }],
      integrations: {
        service: {
          link: 'link',
          loadBalancer: 'balancer',
          requestParameters,
          responseParameters,
          timeoutMs: 1000,
        },
      },
    }),
    targets: { service: [backend.origin] },
  });
}
afterEach(async () => {
  await gateway.stop();
  await backend.stop();
  await issuer.stop();
});

/** What the service saw: the target, and the headers whose names start with x-. */
async function send(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway.url}/prod${path}`, { headers });
  const seen = backend.seen.at(-1);
  const raw = seen?.headers ?? [];
  const own: Record<string, string> = {};
  for (let index = 0; index < raw.length; index += 2) {
    const name = (raw[index] ?? '').toLowerCase();
    if (/^x-(?!forwarded|amzn)/.test(name)) own[name] = [own[name], raw[index + 1]].filter(Boolean).join(',');
  }
  return { response, url: seen?.url, headers: own };
}

describe('parameter mapping', () => {
  it('takes the stage off with overwrite:path = $request.path', async () => {
    await start({ 'overwrite:path': '$request.path' });
    expect((await send('/open/a%2Fb?x=1')).url).toBe('/open/a%2Fb?x=1');
  });

  it('makes a path out of text and variables, and decoded values harmless', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: API Gateway's own notation
    await start({ 'overwrite:path': '/${request.path.proxy}' });
    expect((await send('/open/orders/7')).url).toBe('/orders/7');
    expect((await send('/open/a%3Fb%0D%0Ax%20%ED%95%9C')).url).toBe('/a%3Fb%0D%0Ax%20%ED%95%9C');
  });

  it('appends, overwrites and removes headers and query parameters', async () => {
    await start({
      'append:header.x-a': 'gateway',
      'overwrite:header.x-b': '$request.header.X-C',
      'remove:header.x-d': '',
      'append:querystring.q': '$request.querystring.p',
      'overwrite:querystring.r': '$stageVariables.colour',
      'remove:querystring.s': '',
    });
    const seen = await send('/open/x?p=1&q=2&r=3&s=4', {
      'x-a': 'client',
      'x-b': 'client',
      'x-c': 'c',
      'x-d': 'd',
    });
    expect(seen.headers).toEqual({ 'x-a': 'client,gateway', 'x-b': 'c', 'x-c': 'c' });
    expect(seen.url).toBe('/prod/open/x?p=1&q=2&r=green&q=1');
  });

  it('hands a claim on by name; a claim that is missing is skipped, so that a client’s own header passes', async () => {
    await start({
      'overwrite:header.x-sub': '$context.authorizer.claims.sub',
      'overwrite:header.x-shop': '$context.authorizer.claims.shop',
      'overwrite:header.x-list': '$context.authorizer.claims.list',
    });
    const authorization = `Bearer ${await issuer.token({ list: ['a', 1, true] })}`;
    const seen = await send('/closed/1', { authorization, 'x-sub': 'forged', 'x-shop': 'forged' });
    expect(seen.headers).toEqual({ 'x-sub': 'person-1', 'x-shop': 'forged', 'x-list': '[a 1 true]' });
  });

  it('reads the body, whole or by a path, and sends it on all the same', async () => {
    await start({
      'overwrite:header.x-first': '$request.body.items[0].name',
      'overwrite:header.x-total': '$request.body.total',
      'overwrite:header.x-none': '$request.body.nothing',
    });
    const body = JSON.stringify({ total: 9000, items: [{ name: 'stew' }] });
    await fetch(`${gateway.url}/prod/order`, { method: 'POST', body });
    const seen = backend.seen[0];
    expect(seen?.body).toBe(body);
    const value = (name: string) => seen?.headers[seen.headers.indexOf(name) + 1];
    expect(value('x-first')).toBe('stew');
    expect(value('x-total')).toBe('9000');
    expect(seen?.headers).not.toContain('x-none');
  });

  it('changes status and headers of a response by its status', async () => {
    await start(
      {},
      {
        '418': {
          'overwrite:statuscode': '503',
          'overwrite:header.x-request': '$context.requestId',
          'append:header.x-from': '$response.header.x-service',
        },
      },
    );
    const { response } = await send('/open/teapot');
    expect(response.status).toBe(503);
    expect(response.headers.get('x-request')).toBe(response.headers.get('apigw-requestid'));
    expect(response.headers.get('x-from')).toBe('tea');
    expect((await send('/open/other')).response.headers.get('x-from')).toBeNull();
  });
});

describe('parameter mapping from an answer', () => {
  it('reads its body, whole or by a path, and sends it on all the same', async () => {
    await start(
      {},
      {
        '418': {
          'overwrite:header.x-colour': '$response.body.pot.colour',
          'overwrite:header.x-size': '$response.body.pot.size',
          'overwrite:statuscode': '503',
        },
        '200': { 'append:header.x-whole': '$response.body' },
      },
    );
    const { response } = await send('/open/teapot');
    expect(response.status).toBe(503);
    expect(response.headers.get('x-colour')).toBe('green');
    expect(response.headers.get('x-size')).toBeNull();
    expect(response.headers.get('apigw-requestid')).toBeTruthy();
    expect(await response.text()).toBe('{"pot":{"colour":"green"}}');
    expect((await send('/open/other')).response.headers.get('x-whole')).toBeNull();
  });
});

describe('what cannot be mapped', () => {
  it.each([
    ['overwrite:header.Authorization', 'x'],
    ['append:header.x-amz-date', 'x'],
    ['overwrite:header.access-control-allow-origin', '*'],
    ['remove:header.x-forwarded-for', ''],
    ['append:path', '/x'],
    ['overwrite:statuscode', '200'],
    ['replace:header.x', '1'],
    ['overwrite:header.x', '$context.authorizer.claims.cognito:groups'],
    ['overwrite:header.x', '$context.nothing'],
    ['overwrite:header.x', '$request.body..name'],
    ['overwrite:header.x', '$request.body.list[?(@.a)]'],
    ['overwrite:header.x', '$response.body'],
    ['overwrite:header.x', '$context.stage $context.path'],
    ['overwrite:header.x', 'stage $context.stage'],
  ])('%s ← %s', (key, value) => {
    expect(() => compileMappings({ [key]: value }, 'request')).toThrow(TypeError);
  });

  it('Host is not among them', () => {
    expect(() => compileMappings({ 'overwrite:header.host': 'alb.test' }, 'request')).not.toThrow();
  });
});
