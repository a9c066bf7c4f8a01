import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '@/services/testing/world';
import { Comparison, riderCount } from './compare';
import { commandNames } from './judge';
import type { Step } from './model';

// `MODEL_RUNS=500 MODEL_STEPS=80 npx vitest run services/orders/model` is the long version of `npm run torture`.
const runs = Number(process.env['MODEL_RUNS'] ?? 8);
const stepsPerRun = Number(process.env['MODEL_STEPS'] ?? 60);
const seed = Number(process.env['MODEL_SEED'] ?? Date.now() % 2_147_483_647);

let world: World;
beforeAll(async () => {
  const start = new Date('2026-11-23T09:00:00Z');
  world = await openWorld({ clock: { now: () => start }, settings: { missedOrdersLimit: 1_000_000 } });
});
afterAll(() => world.close());

const others = ['place', 'online', 'offline', 'takeOffer', 'leaveOffer', 'pass', 'pass', 'pass'];

// Without fast-check's liking for small numbers, which would press the same few buttons again and again.
const step: fc.Arbitrary<Step> = fc.noBias(
  fc.record({
    leads: fc.integer({ min: 0, max: 9 }).map((roll) => roll < 6),
    command: fc.constantFrom<string>(...commandNames, ...others),
    order: fc.nat({ max: 5 }),
    rider: fc.nat({ max: riderCount - 1 }),
    argument: fc.nat({ max: 59 }),
  }),
);

test(`no illegal step ever succeeds and no legal one ever fails (${runs} × ${stepsPerRun} steps, seed ${seed})`, async () => {
  let made = 0;
  const changes = new Map<string, number>();
  const property = fc.asyncProperty(
    fc.array(step, { minLength: stepsPerRun, maxLength: stepsPerRun }),
    async (steps) => {
      const comparison = await Comparison.start(world);
      for (const each of steps) await comparison.run(each);
      await comparison.finish();
      made += comparison.steps;
      for (const [change, count] of comparison.made) changes.set(change, (changes.get(change) ?? 0) + count);
    },
  );
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: process.env['MODEL_SHRINK'] === '0' });
  expect(made).toBeGreaterThanOrEqual(runs * stepsPerRun);
  if (process.env['MODEL_RUNS']) {
    const total = [...changes.values()].reduce((sum, count) => sum + count, 0);
    process.stdout.write(`${made} steps, ${total} changes of ${changes.size} kinds, seed ${seed}\n`);
    process.stdout.write(
      `${[...changes]
        .map(([kind, count]) => `${count} × ${kind}`)
        .sort()
        .join('\n')}\n`,
    );
  }
}, 3_600_000);
