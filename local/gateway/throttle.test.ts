import { describe, expect, it } from 'vitest';
import { createThrottler } from './throttle';

function createClock() {
  let nowMs = 0;
  return { now: () => nowMs, advance: (ms: number) => (nowMs += ms) };
}

const admitted = (admits: () => boolean, times: number) =>
  Array.from({ length: times }, admits).filter(Boolean).length;

describe('throttling', () => {
  it('lets the burst through, then the rate', () => {
    const clock = createClock();
    const { admits } = createThrottler({ throttle: { rateLimit: 2, burstLimit: 5 } }, clock.now);
    expect(admitted(() => admits('GET /a'), 10)).toBe(5);
    clock.advance(1_000);
    expect(admitted(() => admits('GET /b'), 10)).toBe(2);
    clock.advance(60_000);
    expect(admitted(() => admits('GET /a'), 10)).toBe(5);
  });

  it('holds a route to its own limit and leaves the others alone', () => {
    const clock = createClock();
    const { admits } = createThrottler(
      {
        throttle: { rateLimit: 100, burstLimit: 100 },
        routeThrottles: { 'POST /a': { rateLimit: 1, burstLimit: 1 } },
      },
      clock.now,
    );
    expect(admitted(() => admits('POST /a'), 5)).toBe(1);
    expect(admitted(() => admits('GET /a'), 5)).toBe(5);
  });

  it.each([
    { rateLimit: 0, burstLimit: 0 },
    { rateLimit: 0, burstLimit: 10 },
    { rateLimit: 10, burstLimit: 0 },
  ])('blocks everything at %o', (throttle) => {
    expect(createThrottler({ throttle }, createClock().now).admits('GET /a')).toBe(false);
  });

  it('is absent where nothing is configured', () => {
    expect(admitted(() => createThrottler({}).admits('GET /a'), 100)).toBe(100);
  });
});
