import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '@/services/testing/world';
import { Comparison, riderCount } from './compare';
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

/** Commands that lead on come more often, so that runs reach the far states. */
const commands = [
  ['place', 3],
  ['accept', 4],
  ['reject', 1],
  ['cancel', 1],
  ['staffCancel', 1],
  ['ask', 2],
  ['approve', 1],
  ['decline', 1],
  ['ready', 4],
  ['undo', 1],
  ['prep', 1],
  ['collect', 2],
  ['refund', 2],
  ['confirmReturn', 2],
  ['online', 3],
  ['offline', 1],
  ['takeOffer', 6],
  ['leaveOffer', 1],
  ['arrive', 5],
  ['pickUp', 6],
  ['atDoor', 5],
  ['noAnswer', 2],
  ['fail', 3],
  ['reattempt', 1],
  ['return', 2],
  ['dispose', 1],
  ['deliver', 3],
  ['unassign', 1],
  ['pass', 7],
] as const;

const step: fc.Arbitrary<Step> = fc.record({
  command: fc.oneof(...commands.map(([name, weight]) => ({ weight, arbitrary: fc.constant<string>(name) }))),
  order: fc.nat({ max: 3 }),
  rider: fc.nat({ max: riderCount - 1 }),
  argument: fc.nat({ max: 11 }),
});

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
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: false });
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
