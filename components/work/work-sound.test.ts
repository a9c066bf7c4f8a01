import { expect, test, vi } from 'vitest';
import { createWorkSound } from './work-sound';

/** The part of an audio context that is used, with what it was asked to play. */
function fakeAudio(state: AudioContextState = 'running') {
  const played: { loop: boolean; seconds: number; stopped: boolean }[] = [];
  const context = {
    state,
    sampleRate: 1_000,
    destination: {},
    onstatechange: null as null | (() => void),
    resume: vi.fn(async () => {}),
    close: vi.fn(async () => {}),
    createBuffer: (_channels: number, length: number) => ({ length, copyToChannel: () => {} }),
    createBufferSource: () => {
      const entry = { loop: false, seconds: 0, stopped: false };
      played.push(entry);
      return {
        set buffer(buffer: { length: number }) {
          entry.seconds = buffer.length / 1_000;
        },
        set loop(loop: boolean) {
          entry.loop = loop;
        },
        connect: () => {},
        start: () => {},
        stop: () => {
          entry.stopped = true;
        },
      };
    },
  };
  const open = vi.fn(() => context as unknown as AudioContext);
  return { played, context, open, sound: createWorkSound(open) };
}

test('no audio context is opened before a press', () => {
  const { sound, open } = fakeAudio();
  sound.ring('calm');
  expect(open).not.toHaveBeenCalled();
  expect(sound.state()).toBe('off');
});

test('starting lets one hear it once', () => {
  const { sound, played } = fakeAudio();
  sound.start();
  expect(sound.state()).toBe('on');
  expect(played).toEqual([{ loop: false, seconds: 1.6, stopped: false }]);
});

test('a call repeats until it is silenced, and faster when it becomes urgent', () => {
  const { sound, played } = fakeAudio();
  sound.start({ quietly: true });
  sound.ring('calm');
  sound.ring('calm');
  expect(played).toEqual([{ loop: true, seconds: 8, stopped: false }]);
  sound.ring('urgent');
  sound.ring('silent');
  expect(played.map(({ seconds, stopped }) => [seconds, stopped])).toEqual([
    [8, true],
    [4, true],
  ]);
});

test('a browser that refuses to sound is told apart, and the waiting call starts once it gives in', () => {
  const { sound, context, played } = fakeAudio('suspended');
  const heard = vi.fn();
  sound.subscribe(heard);
  sound.start({ quietly: true });
  sound.ring('calm');
  expect(sound.state()).toBe('blocked');
  expect(played).toEqual([]);
  context.state = 'running';
  context.onstatechange?.();
  expect(sound.state()).toBe('on');
  expect(heard).toHaveBeenCalled();
  expect(played).toEqual([{ loop: true, seconds: 8, stopped: false }]);
});
