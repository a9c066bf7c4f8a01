// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { Answer } from './failure';
import { usePress } from './use-press';

function setUp(answers: Answer<string>[]) {
  const keys: string[] = [];
  const done = vi.fn();
  const send = async (_input: { minutes: number }, key: string) => {
    keys.push(key);
    return answers.shift() ?? ({ ok: false, kind: 'unexpected' } as const);
  };
  const { result } = renderHook(() => usePress(send, done));
  const press = (minutes: number) => act(() => result.current.press({ minutes }));
  return { keys, done, press, state: () => result.current.state };
}

const lost: Answer<string> = { ok: false, kind: 'network' };
const fine: Answer<string> = { ok: true, status: 200, data: 'accepted' };

test('a retry after a lost answer carries the same key, the press after it a new one', async () => {
  const { keys, press, done, state } = setUp([lost, fine, fine]);
  await press(15);
  expect(state()).toMatchObject({ kind: 'failed', failure: { kind: 'unreachable' } });
  await press(15);
  expect(done).toHaveBeenCalledWith('accepted');
  expect(keys[1]).toBe(keys[0]);
  await press(15);
  expect(keys[2]).not.toBe(keys[0]);
});

test('another input is another command, also after a lost answer', async () => {
  const { keys, press } = setUp([lost, fine]);
  await press(15);
  await press(20);
  expect(keys[1]).not.toBe(keys[0]);
});

test('a refusal is final: the next press gets a new key', async () => {
  const refused: Answer<string> = {
    ok: false,
    kind: 'problem',
    status: 409,
    problem: { code: 'STATE_CHANGED', current: { status: 'accepted' } },
  };
  const { keys, press, state } = setUp([refused, fine]);
  await press(15);
  expect(state()).toEqual({
    kind: 'failed',
    failure: { kind: 'moved-on', current: { status: 'accepted' } },
  });
  await press(15);
  expect(keys[1]).not.toBe(keys[0]);
});

test('pressing twice at once sends one command and shows progress at once', async () => {
  let answer: (value: Answer<string>) => void = () => {};
  const send = vi.fn(
    () =>
      new Promise<Answer<string>>((resolve) => {
        answer = resolve;
      }),
  );
  const { result } = renderHook(() => usePress(send, () => {}));
  let first: Promise<void> = Promise.resolve();
  act(() => {
    first = result.current.press('accept');
    void result.current.press('accept');
  });
  expect(result.current.state.kind).toBe('busy');
  expect(send).toHaveBeenCalledTimes(1);
  await act(async () => {
    answer(fine);
    await first;
  });
  expect(result.current.state.kind).toBe('idle');
});
