import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemSchema } from '@/contract/errors';
import { routeList, type routes } from '@/contract/routes';
import { createCustomerApp } from '@/services/customer/app';
import { silentLogger } from '@/services/kit/log';
import { tokenOf, trustingVerifier } from '@/services/testing/people';
import { usualOrder } from '@/services/testing/road';
import { fillTown } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

let world: World;
let app: ReturnType<typeof createCustomerApp>;

beforeAll(async () => {
  world = await openWorld();
  await fillTown(world.database);
  const { database, clock, core } = world;
  const { hub, engine } = core;
  app = createCustomerApp({ database, clock, hub, engine, verifier: trustingVerifier, log: silentLogger });
});
afterAll(() => world.close());

const customer = { authorization: `Bearer ${tokenOf('customer', ['customers'])}` };

async function post(path: string, body: BodyInit | null, headers: Record<string, string> = {}) {
  const response = await app.request(path, {
    method: 'POST',
    body,
    headers: { ...customer, 'idempotency-key': 'key-12345678', ...headers },
  });
  const text = await response.text();
  return { response, problem: ProblemSchema.parse(JSON.parse(text)) };
}

test('an unknown path is a 404 problem', async () => {
  const { response, problem } = await post('/customer/nothing', '{}');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(problem.code).toBe('NOT_FOUND');
});

const someParams = ({ path }: { path: string }) =>
  Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, crypto.randomUUID()]));

test('every protected route refuses a call without a token', async () => {
  for (const route of routeList.filter((each) => each.access !== 'public')) {
    const answer = await world.call(route.id as keyof typeof routes, { params: someParams(route) });
    expect([route.id, answer.status, answer.problem.code]).toEqual([route.id, 401, 'UNAUTHENTICATED']);
  }
});

test('every protected route refuses a person without its group', async () => {
  for (const route of routeList.filter((each) => each.access !== 'public')) {
    const call = { as: 'nobody', groups: [], params: someParams(route) };
    const answer = await world.call(route.id as keyof typeof routes, call);
    expect([route.id, answer.status, answer.problem.code]).toEqual([route.id, 403, 'FORBIDDEN']);
  }
});

test.each([
  ['is not JSON', '{"restaurantId":', 400, 'MALFORMED_BODY'],
  ['is empty', '', 400, 'MALFORMED_BODY'],
  ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400, 'MALFORMED_BODY'],
  ['is nested very deep', '['.repeat(30_000), 400, 'MALFORMED_BODY'],
  ['is larger than 64 KiB', `"${'x'.repeat(70_000)}"`, 413, 'BODY_TOO_LARGE'],
])('a body that %s is refused', async (_, body, status, code) => {
  const { response, problem } = await post('/customer/orders', body);
  expect([response.status, problem.code]).toEqual([status, code]);
});

test('all wrong fields are named at once, by their path', async () => {
  const body = {
    ...usualOrder,
    lines: [
      { ...usualOrder.lines[0], quantity: 1.5 },
      { ...usualOrder.lines[0], quantity: 0 },
    ],
    address: { ...usualOrder.address, postcode: '133-822' },
  };
  const { response, problem } = await post('/customer/orders', JSON.stringify(body));
  expect(response.status).toBe(422);
  expect(problem.code).toBe('VALIDATION_FAILED');
  expect(problem.errors.map((error) => error.field).sort()).toEqual([
    'address.postcode',
    'lines.0.quantity',
    'lines.1.quantity',
  ]);
});

test('text that PostgreSQL cannot store is a wrong field, not a broken service', async () => {
  for (const lineId of ['a\0b', 'a\ud800b']) {
    const body = { ...usualOrder, lines: [{ ...usualOrder.lines[0], lineId }] };
    const { problem } = await post('/customer/orders', JSON.stringify(body));
    expect([problem.code, problem.errors[0]?.field]).toEqual(['VALIDATION_FAILED', 'lines.0.lineId']);
  }
  const search = await world.call('searchAddresses', { query: { query: 'a\0' } });
  expect(search.problem.code).toBe('VALIDATION_FAILED');
});

test('an id that is not one is a wrong field', async () => {
  const answer = await world.call('getOrder', { as: 'customer', params: { orderId: "1' OR '1'='1" } });
  expect([answer.status, answer.problem.errors[0]?.field]).toEqual([422, 'params.orderId']);
});

test.each([
  ['missing', ''],
  ['too short', 'short'],
  ['too long', 'k'.repeat(129)],
  ['not visible', 'key with spaces'],
])('a change with a key that is %s is refused', async (_, key) => {
  const { problem } = await post('/customer/orders', JSON.stringify(usualOrder), { 'idempotency-key': key });
  expect(problem.code).toBe('IDEMPOTENCY_KEY_REQUIRED');
});

test('the request id of the caller comes back, in the header and in the problem', async () => {
  const { response, problem } = await post('/customer/orders', '{', { 'x-request-id': 'trace-0123456789' });
  expect(response.headers.get('x-request-id')).toBe('trace-0123456789');
  expect(problem.requestId).toBe('trace-0123456789');
});

test('a request id that could forge a log line is replaced', async () => {
  const { response } = await post('/customer/orders', '{', { 'x-request-id': 'a b"\\' });
  expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
});

test('health answers with the service and its version', async () => {
  for (const id of ['getCustomerHealth', 'getRestaurantHealth', 'getRiderHealth'] as const) {
    expect(await world.call(id)).toMatchObject({ status: 200, body: { status: 'ready' } });
  }
});
