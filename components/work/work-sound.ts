/**
 * The voice of a work screen. Browsers let a page sound only after a press, so it starts with one. The call is a looped
 * buffer: the audio thread repeats it, also when the tab is hidden and its timers are slowed.
 */
import { knockSamples } from './knock-samples';

/** `calm` knocks every 8 s, `urgent` every 4 s. */
export type Ring = 'silent' | 'calm' | 'urgent';

export const ringEverySeconds: Readonly<Record<Exclude<Ring, 'silent'>, number>> = { calm: 8, urgent: 4 };

/** `off` before the first press, `blocked` when the browser will not sound. */
export type SoundState = 'off' | 'on' | 'blocked';

export interface WorkSound {
  /** Call from a press: a browser sounds only after one. Sounds once itself, unless `quietly`. */
  start(options?: { quietly?: boolean }): void;
  ring(ring: Ring): void;
  tellCancelled(): void;
  state(): SoundState;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** `openContext` makes the browser's audio context; it is called at the first press, not before. */
export function createWorkSound(openContext: () => AudioContext): WorkSound {
  let context: AudioContext | null = null;
  let loop: { ring: Ring; source: AudioBufferSourceNode } | null = null;
  let wanted: Ring = 'silent';
  let greeted = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };

  function play(
    sound: 'new-order' | 'cancelled',
    seconds: number,
    looped: boolean,
  ): AudioBufferSourceNode | null {
    if (context?.state !== 'running') return null;
    const samples = knockSamples(sound, context.sampleRate, seconds);
    const buffer = context.createBuffer(1, samples.length, context.sampleRate);
    buffer.copyToChannel(samples, 0);
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.loop = looped;
    source.connect(context.destination);
    source.start();
    return source;
  }

  function follow() {
    if (loop && loop.ring === wanted) return;
    loop?.source.stop();
    loop = null;
    if (wanted === 'silent') return;
    const source = play('new-order', ringEverySeconds[wanted], true);
    if (source) loop = { ring: wanted, source };
  }

  /** Whoever pressed must hear that it works; an order that already calls is proof enough. */
  function greet() {
    if (!greeted && !loop) greeted = play('new-order', 1.6, false) !== null;
  }

  return {
    start({ quietly = false } = {}) {
      if (!context) {
        context = openContext();
        context.onstatechange = () => {
          follow();
          greet();
          tell();
        };
      }
      greeted = quietly;
      // Some browsers leave this promise open for as long as they refuse; the state tells.
      void context.resume().catch(() => {});
      follow();
      greet();
      tell();
    },
    ring(ring) {
      wanted = ring;
      follow();
    },
    tellCancelled() {
      play('cancelled', 1.6, false);
    },
    state: () => (context === null ? 'off' : context.state === 'running' ? 'on' : 'blocked'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      loop?.source.stop();
      loop = null;
      void context?.close();
      context = null;
    },
  };
}
