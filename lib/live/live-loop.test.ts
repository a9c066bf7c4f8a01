import { expect, test } from 'vitest';
import { type LiveAnswer, type LiveLoopParts, type LiveStatus, runLiveLoop } from './live-loop';
import { newerOf } from './newer';

type Thing = { version: number };

/** Answers the script one by one, then stops the loop; remembers what was asked, shown and said. */
function rehearse(script: LiveAnswer<Thing>[], network: { up: boolean } = { up: true }) {
  const stop = new AbortController();
  const seen = {
    asked: [] as [string | null, number][],
    shown: [] as number[],
    said: [] as LiveStatus[],
    paused: [] as number[],
  };
  const parts: LiveLoopParts<Thing> = {
    ask: async (etag, waitSeconds) => {
      seen.asked.push([etag, waitSeconds]);
      const answer = script.shift();
      if (script.length === 0) queueMicrotask(() => stop.abort());
      return answer ?? { kind: 'unchanged' };
    },
    onData: (thing) => seen.shown.push(thing.version),
    onStatus: (status) => seen.said.push(status),
    pause: async (ms) => {
      seen.paused.push(ms);
    },
    online: async () => {
      network.up = true;
    },
    isOnline: () => network.up,
    random: () => 1,
  };
  return { seen, done: runLiveLoop(parts, '"1"', stop.signal) };
}

const changed = (version: number): LiveAnswer<Thing> => ({
  kind: 'changed',
  data: { version },
  etag: `"${version}"`,
});
const failed: LiveAnswer<Thing> = { kind: 'failed' };

test('each request carries the version of the last answer, so nothing is missed between two', async () => {
  const { seen, done } = rehearse([changed(2), { kind: 'unchanged' }, changed(5), { kind: 'unchanged' }]);
  await done;
  expect(seen.asked.map(([etag]) => etag)).toEqual(['"1"', '"2"', '"2"', '"5"']);
  expect(seen.shown).toEqual([2, 5]);
});

test('a failure is said, backed off from with growing pauses, and the version is kept', async () => {
  const { seen, done } = rehearse([changed(2), failed, failed, failed, changed(3), { kind: 'unchanged' }]);
  await done;
  expect(seen.said.slice(0, 4)).toEqual(['live', 'reconnecting', 'reconnecting', 'reconnecting']);
  const backoffs = seen.paused.slice(1, 4);
  expect(backoffs).toEqual([...backoffs].sort((a, b) => a - b));
  expect(new Set(backoffs).size).toBe(3);
  expect(seen.asked.at(-2)).toEqual(['"2"', 0]);
});

test('after a failure the first request does not park, so that recovery shows at once', async () => {
  const { seen, done } = rehearse([failed, { kind: 'unchanged' }, { kind: 'unchanged' }]);
  await done;
  expect(seen.asked.map(([, wait]) => wait)).toEqual([25, 0, 25]);
});

test('where parked requests are cut three times in a row it polls plainly, and says so', async () => {
  const quick: LiveAnswer<Thing> = { kind: 'unchanged' };
  const { seen, done } = rehearse([failed, quick, failed, quick, failed, quick, quick, quick]);
  await done;
  expect(seen.said.at(-1)).toBe('polling');
  expect(seen.asked.slice(-2).map(([, wait]) => wait)).toEqual([0, 0]);
});

test('without a network it waits for one instead of asking', async () => {
  const { seen, done } = rehearse([changed(2), { kind: 'unchanged' }], { up: false });
  await done;
  expect(seen.said[0]).toBe('offline');
  expect(seen.asked[0]).toEqual(['"1"', 25]);
});

test.each(['signed-out', 'gone'] as const)('%s ends the loop', async (kind) => {
  const { seen, done } = rehearse([{ kind }, changed(9), changed(10)]);
  await done;
  expect(seen.said).toEqual([kind]);
  expect(seen.asked).toHaveLength(1);
});

test('what is shown never goes back to an older version', () => {
  expect(newerOf({ version: 7 }, { version: 6 })).toEqual({ version: 7 });
  expect(newerOf({ version: 7 }, { version: 8 })).toEqual({ version: 8 });
});
