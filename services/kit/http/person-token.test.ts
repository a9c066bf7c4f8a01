import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCustomerApp } from '@/services/customer/app';
import { silentLogger } from '@/services/kit/log';
import { tokenOf, trustingVerifier } from '@/services/testing/people';
import { openWorld, type World } from '@/services/testing/world';

let world: World;
let app: ReturnType<typeof createCustomerApp>;

beforeAll(async () => {
  world = await openWorld();
  const { database, clock, core } = world;
  const { hub, engine } = core;
  app = createCustomerApp({ database, clock, hub, engine, verifier: trustingVerifier, log: silentLogger });
});
afterAll(() => world.close());

const token = tokenOf('customer', ['customers']);
const signature = 'AWS4-HMAC-SHA256 Credential=x, SignedHeaders=host, Signature=y';

test.each([
  ['beside a signature for the gateway', { authorization: signature, 'x-person-token': token }, 200],
  ['alone', { 'x-person-token': token }, 200],
  ['with Bearer in the wrong place', { 'x-person-token': `Bearer ${token}` }, 401],
  ['not at all beside a signature', { authorization: signature }, 401],
  ['less than a bad bearer token', { authorization: 'Bearer x', 'x-person-token': token }, 401],
])('a token %s', async (_, headers, status) => {
  expect((await app.request('/customer/orders', { headers })).status).toBe(status);
});
