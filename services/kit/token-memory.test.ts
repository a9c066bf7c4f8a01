import { expect, test, vi } from 'vitest';
import { rememberTokens } from './token-memory';

const minute = 60_000;

function setUp(endsAt: number) {
  let now = 0;
  const verify = vi.fn(async (token: string) => {
    if (token.startsWith('bad')) throw new Error('bad');
    return { token };
  });
  const remembered = rememberTokens(
    verify,
    () => endsAt,
    () => now,
  );
  const at = (ms: number) => {
    now = ms;
  };
  return { verify, remembered, at };
}

test('a token is verified once, and again when it has ended', async () => {
  const { verify, remembered, at } = setUp(2 * minute);
  expect(await remembered('a')).toEqual({ token: 'a' });
  at(2 * minute - 1);
  await remembered('a');
  expect(verify).toHaveBeenCalledTimes(1);
  at(2 * minute);
  await remembered('a');
  expect(verify).toHaveBeenCalledTimes(2);
});

test('a long-lived token is looked at again after five minutes', async () => {
  const { verify, remembered, at } = setUp(60 * minute);
  await remembered('a');
  at(5 * minute);
  await remembered('a');
  expect(verify).toHaveBeenCalledTimes(2);
});

test('what failed is not remembered, and one token says nothing about another', async () => {
  const { verify, remembered } = setUp(minute);
  await expect(remembered('bad')).rejects.toThrow('bad');
  await expect(remembered('bad')).rejects.toThrow('bad');
  expect(await remembered('a')).toEqual({ token: 'a' });
  expect(await remembered('b')).toEqual({ token: 'b' });
  expect(verify).toHaveBeenCalledTimes(4);
});

test('the memory is bounded', async () => {
  const { verify, remembered } = setUp(minute);
  for (let index = 0; index <= 20_000; index += 1) await remembered(`token-${index}`);
  await remembered('token-0');
  await remembered('token-20000');
  expect(verify).toHaveBeenCalledTimes(20_002);
});
