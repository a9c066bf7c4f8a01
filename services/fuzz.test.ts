/**
 * Every route gets good, near-good and hostile requests: never a 5xx, always a problem with a stable code, and
 * nothing of the inside in it.
 */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemSchema } from '@/contract/errors';
import { errorsOf, type RouteSpec } from '@/contract/route';
import { type RouteId, routeList } from '@/contract/routes';
import { address, handedOver, place, placeAccepted, usualOrder } from '@/services/testing/road';
import { enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const perRoute = Number(process.env['FUZZ_RUNS'] ?? 25);
let world: World;
let ids: string[];
let token: string;
const savedAddress = { label: 'home', name: 'home', address };

beforeAll(async () => {
  world = await openWorld({ settings: { missedOrdersLimit: 1_000_000 } });
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await enrol(world.database, 'rider');
  const { orderId } = await handedOver(world);
  const own = { as: 'customer', params: { orderId } };
  const problem = await world.call('reportProblem', { ...own, body: { kind: 'cold', lines: [] } });
  await world.call('reviewOrder', { ...own, body: { food: 4, text: 'good soup' } });
  const reviews = await world.call('listReviews', { params: { restaurantId: kitchenId } });
  const home = await world.call('saveAddress', { as: 'customer', body: savedAddress });
  token = (await world.call('shareOrder', own)).body.token;
  ids = [
    (await place(world)).body.id,
    await placeAccepted(world),
    orderId,
    problem.body.id,
    reviews.body.reviews[0].id,
    home.body.addresses[0].id,
    crypto.randomUUID(),
  ];
});
afterAll(() => world.close());

const hostile = fc.oneof(
  fc.constantFrom(
    "' OR 1=1; --",
    '../../etc/passwd',
    '\u202Egnp.exe',
    '<script>alert(1)</script>',
    '\0',
    '\ud800',
    '',
    ' ',
    'null',
    '-1',
    '1e309',
    'A-1',
    '0000',
    '٣',
    '🍚'.repeat(30),
    '__proto__',
    '#{7*7}',
    'x'.repeat(5_000),
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
);
const anything = fc.oneof(
  hostile,
  fc.anything({ maxDepth: 3, withNullPrototype: false }).map((value) => {
    try {
      return JSON.parse(JSON.stringify(value) ?? 'null');
    } catch {
      return null;
    }
  }),
  fc.constantFrom(0, -1, 1.5, 2 ** 53, true, [], {}, [[[[]]]], { toString: 1 }),
);
/** What a careful client would send somewhere, to be bent in one place. */
const goodBodies: readonly object[] = [
  usualOrder,
  { prepMinutes: 10 },
  { reason: 'other', note: 'because so' },
  { changes: [{ lineId: 'l1', quantity: 1 }] },
  { online: true, position: { lat: 37.5, lng: 127 } },
  { proof: 'handed_over' },
  { amountMinor: 100, reason: 'late' },
  { ...usualOrder, scheduledFor: '2026-11-24T03:00:00.000Z', cashGivenMinor: 50_000, substitution: 'cancel' },
  { name: 'Sky', phone: '010-1234-5678', locale: 'ko', notify: { orders: true, offers: false } },
  savedAddress,
  { kind: 'missing', lines: [{ lineId: 'l1', quantity: 1 }], note: 'one is missing' },
  { food: 5, delivery: 4, text: 'good soup' },
  { accept: true, refundMinor: 1_000, note: 'sorry' },
  { text: 'thank you' },
  {
    endpoint: 'https://push.example.com/abc',
    keys: { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) },
    locale: 'ko',
  },
];
const bent = fc.tuple(fc.constantFrom(...goodBodies), hostile, anything).map(([good, key, value]) => {
  const keys = Object.keys(good);
  return { ...good, [keys[key.length % keys.length] ?? 'x']: value };
});
const body = fc.oneof(anything, bent, fc.constantFrom(...goodBodies));

function idIn(name: string, pick: number, text: string): string {
  if (pick % 3 === 0) return text === '' || text === '.' || text === '..' ? 'x' : text;
  if (name === 'restaurantId') return kitchenId;
  if (name === 'token') return token;
  return name === 'itemId' ? 'sundubu' : (ids[pick % ids.length] ?? '');
}

function paramsOf(route: RouteSpec, pick: number, text: string): Record<string, string> {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, idIn(name, pick, text)]));
}

function queryOf(pick: number, text: string): Record<string, string> {
  const before = pick % 3 === 0 ? { before: pick % 4 === 0 ? text : (ids[pick % ids.length] ?? '') } : {};
  return pick % 4 === 1
    ? { query: text || 'x', lat: '37.5', lng: '127', ...before }
    : { query: text || 'x', lat: text, lng: '127', serviceType: text, ...before };
}

test.each(routeList.map((route) => [route.id, route] as const))(
  `%s answers ${perRoute} odd requests within its contract`,
  async (id, route) => {
    const request = fc.tuple(
      body,
      fc.nat(),
      hostile.filter((text) => !/[\uD800-\uDFFF]/.test(text)),
      fc.constantFrom('customer', 'staff', 'rider', 'stranger'),
    );
    const property = fc.asyncProperty(request, async ([sent, pick, text, as]) => {
      const answer = await world.call(id as RouteId, {
        as,
        params: paramsOf(route, pick, text),
        ...(route.query && pick % 2 ? { query: queryOf(pick, text) } : {}),
        ...(route.method === 'GET' ? {} : { body: sent }),
        ...(pick % 7 === 0 ? { key: text.replaceAll(/[^\x20-\x7e]/g, '') } : {}),
      });
      expect(answer.status).toBeLessThan(500);
      if (answer.status < 300) return;
      const problem = ProblemSchema.parse(answer.body);
      if (answer.status === 404 && problem.code === 'NOT_FOUND') return;
      expect(errorsOf(route)).toContain(problem.code);
      expect(JSON.stringify(answer.body)).not.toMatch(
        /SELECT|INSERT|node_modules|\bat \/|pglite|syntax error/,
      );
    });
    await fc.assert(property, { numRuns: perRoute });
  },
  120_000,
);
