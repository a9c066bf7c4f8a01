/**
 * Every route gets good, near-good and hostile requests: never a 5xx, always a problem with a stable code, and
 * nothing of the inside in it.
 */
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemSchema } from '@/contract/errors';
import { errorsOf, type RouteSpec } from '@/contract/route';
import { type RouteId, routeList } from '@/contract/routes';
import { place, placeAccepted, usualOrder } from '@/services/testing/road';
import { enrol, fillTown, hire, kitchenId } from '@/services/testing/town';
import { openWorld, type World } from '@/services/testing/world';

const perRoute = Number(process.env['FUZZ_RUNS'] ?? 25);
let world: World;
let ids: string[];

beforeAll(async () => {
  world = await openWorld({ settings: { missedOrdersLimit: 1_000_000 } });
  await fillTown(world.database);
  await hire(world.database, 'staff', kitchenId);
  await enrol(world.database, 'rider');
  ids = [(await place(world)).body.id, await placeAccepted(world), crypto.randomUUID()];
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
];
const bent = fc.tuple(fc.constantFrom(...goodBodies), hostile, anything).map(([good, key, value]) => {
  const keys = Object.keys(good);
  return { ...good, [keys[key.length % keys.length] ?? 'x']: value };
});
const body = fc.oneof(anything, bent, fc.constantFrom(...goodBodies));

function idIn(name: string, pick: number, text: string): string {
  if (pick % 3 === 0) return text === '' || text === '.' || text === '..' ? 'x' : text;
  if (name === 'restaurantId') return kitchenId;
  return name === 'itemId' ? 'sundubu' : (ids[pick % ids.length] ?? '');
}

function paramsOf(route: RouteSpec, pick: number, text: string): Record<string, string> {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, idIn(name, pick, text)]));
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
        ...(route.query && pick % 2 ? { query: { query: text || 'x', lat: text, lng: '127' } } : {}),
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
