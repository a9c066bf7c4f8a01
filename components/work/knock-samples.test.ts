import { expect, test } from 'vitest';
import { knockSamples } from './knock-samples';

const rate = 8_000;
const loudest = (samples: Float32Array, from: number, to: number) =>
  samples.slice(from * rate, to * rate).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);

test('two knocks, then silence until the next call', () => {
  const samples = knockSamples('new-order', rate, 8);
  expect(samples).toHaveLength(8 * rate);
  expect(loudest(samples, 0, 0.05)).toBeGreaterThan(0.2);
  expect(loudest(samples, 0.21, 0.27)).toBeGreaterThan(0.2);
  expect(loudest(samples, 1.5, 8)).toBeLessThan(0.001);
});

test('a cancelled order sounds different: lower and longer', () => {
  const crossings = (samples: Float32Array) => {
    let count = 0;
    for (let at = 1; at < rate * 0.05; at += 1) {
      if (Math.sign(samples[at] ?? 0) !== Math.sign(samples[at - 1] ?? 0)) count += 1;
    }
    return count;
  };
  const order = knockSamples('new-order', rate, 2);
  const cancelled = knockSamples('cancelled', rate, 2);
  expect(crossings(cancelled)).toBeLessThan(crossings(order));
  expect(loudest(cancelled, 0.55, 0.8)).toBeGreaterThan(loudest(order, 0.55, 0.8) * 3);
});

test('no sample is beyond full scale', () => {
  for (const sound of ['new-order', 'cancelled'] as const) {
    expect(loudest(knockSamples(sound, rate, 2), 0, 2)).toBeLessThanOrEqual(1);
  }
});
