import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StageDescription } from '@/contract/deployment/description';
import { type Gateway, startGateway } from './server';
import { startBackend, type TestBackend } from './testing/backend';
import { describeTestApi, openRoute } from './testing/describe';

let backend: TestBackend;
let gateway: Gateway;
const lines: string[] = [];

const stages: StageDescription[] = [
  { name: '$default', autoDeploy: true, accessLogFormat: '$context.stage $context.routeKey $context.status' },
  { name: 'manual', autoDeploy: false },
];
const before = describeTestApi({ routes: ['GET /old'], stages });
const after = describeTestApi({ routes: ['GET /old', 'GET /new', 'GET /manual/hidden'], stages });

beforeEach(async () => {
  backend = await startBackend();
  gateway = await startGateway({
    port: 0,
    description: before,
    targets: { service: [backend.origin] },
    accessLog: (line) => lines.push(line),
  });
});
afterEach(async () => {
  await gateway.stop();
  await backend.stop();
  lines.length = 0;
});

const status = async (path: string) => (await fetch(gateway.url + path)).status;

describe('stages', () => {
  it('answer 404 before their first deployment, without a log line', async () => {
    expect(await status('/manual/old')).toBe(404);
    expect(lines).toEqual([]);
    gateway.deploy('manual');
    expect(await status('/manual/old')).toBe(200);
  });

  it('serve a change at once with auto-deploy, and else only after a deployment', async () => {
    gateway.deploy('manual');
    gateway.update(after);
    expect(await status('/new')).toBe(200);
    expect(await status('/manual/new')).toBe(404);
    gateway.deploy('manual');
    expect(await status('/manual/new')).toBe(200);
  });

  it('reach the private integration with their name in the path', async () => {
    gateway.deploy('manual');
    await status('/manual/old?a=1');
    expect(backend.seen[0]?.url).toBe('/manual/old?a=1');
  });

  it('hide a route of $default whose first segment is their name', async () => {
    gateway.update(after);
    expect(await status('/manual/hidden')).toBe(404);
  });

  it('refuse a change that cannot be served, and serve on', async () => {
    const broken = describeTestApi({ routes: [{ ...openRoute('GET /x'), integration: 'missing' }], stages });
    expect(() => gateway.update(broken)).toThrow(/no integration "missing"/);
    expect(await status('/old')).toBe(200);
  });

  it('cannot be deployed without routes, and not under another name', () => {
    expect(() => gateway.deploy('elsewhere')).toThrow(/NotFoundException/);
    gateway.update(describeTestApi({ routes: [], stages }));
    expect(() => gateway.deploy('manual')).toThrow(/Unable to deploy API because no routes exist/);
  });

  it('write one line for what they answered, also for a route that does not exist', async () => {
    await status('/old');
    await status('/nowhere');
    await expect.poll(() => lines).toEqual(['$default GET /old 200', '$default - 404']);
  });
});
