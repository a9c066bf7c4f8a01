/** The sounds of the work screens as samples: wood struck like a 목탁, and a falling pair for a cancelled order. */

interface Strike {
  readonly atSeconds: number;
  readonly hertz: number;
  readonly strength: number;
  /** How long the wood rings: the time in which it falls to a third. */
  readonly decaySeconds: number;
}

const newOrder: readonly Strike[] = [
  { atSeconds: 0, hertz: 760, strength: 0.9, decaySeconds: 0.055 },
  { atSeconds: 0.21, hertz: 690, strength: 0.75, decaySeconds: 0.07 },
];

/** Lower, longer, falling: cannot be taken for a new order. */
const cancelled: readonly Strike[] = [
  { atSeconds: 0, hertz: 392, strength: 0.7, decaySeconds: 0.16 },
  { atSeconds: 0.26, hertz: 311, strength: 0.7, decaySeconds: 0.18 },
  { atSeconds: 0.52, hertz: 233, strength: 0.7, decaySeconds: 0.3 },
];

// A hollow block sounds at its ground tone and two tones that are not its octaves.
const overtones = [
  { ratio: 1, share: 0.62 },
  { ratio: 2.57, share: 0.26 },
  { ratio: 4.11, share: 0.12 },
];

function strikeAt(strike: Strike, seconds: number): number {
  const since = seconds - strike.atSeconds;
  if (since < 0) return 0;
  const attack = Math.min(1, since / 0.0015);
  let sum = 0;
  for (const { ratio, share } of overtones) {
    const fall = Math.exp((-since * Math.sqrt(ratio)) / strike.decaySeconds);
    sum += share * fall * Math.sin(2 * Math.PI * strike.hertz * ratio * since);
  }
  return strike.strength * attack * sum;
}

/**
 * One sound followed by silence, `seconds` long in all, as mono samples between −1 and 1. Looped, the length
 * is the time from one call to the next.
 */
export function knockSamples(
  sound: 'new-order' | 'cancelled',
  sampleRate: number,
  seconds: number,
): Float32Array<ArrayBuffer> {
  const strikes = sound === 'new-order' ? newOrder : cancelled;
  const samples = new Float32Array(Math.round(sampleRate * seconds));
  const heard = Math.min(samples.length, Math.round(sampleRate * 1.6));
  for (let index = 0; index < heard; index += 1) {
    const at = index / sampleRate;
    samples[index] = strikes.reduce((sum, strike) => sum + strikeAt(strike, at), 0);
  }
  return samples;
}
