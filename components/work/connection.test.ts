import { expect, test } from 'vitest';
import { blockedBy, connectionOf } from './connection';

test('a failed request is not called stale before half a minute without contact', () => {
  expect(connectionOf('reconnecting', 0, 29_999)).toEqual({ kind: 'wavering' });
  expect(connectionOf('reconnecting', 0, 30_000)).toEqual({ kind: 'stale', sinceMs: 0 });
});

test('a long quiet wait on a live line is fresh', () => {
  expect(connectionOf('live', 0, 60_000)).toEqual({ kind: 'fresh' });
  expect(connectionOf('polling', 0, 60_000)).toEqual({ kind: 'fresh' });
});

test('buttons are off without a network or a session, and tried in between', () => {
  expect(blockedBy(connectionOf('offline', 5, 10))).toBe('offline');
  expect(blockedBy(connectionOf('signed-out', 5, 10))).toBe('signed-out');
  expect(blockedBy(connectionOf('reconnecting', 0, 60_000))).toBeNull();
});
