import { expect, test, vi } from 'vitest';
import { noAnswer } from '@/lib/no-answer';
import { dataOf } from './page-data';

vi.mock('server-only', () => ({}));

const problem = (status: number, code: 'UNAVAILABLE' | 'INTERNAL' | 'NOT_FOUND') => ({
  ok: false as const,
  kind: 'problem' as const,
  status,
  problem: { type: 'about:blank', title: '', status, code, detail: '', requestId: 'r', errors: [] },
});
function digestOf(result: Parameters<typeof dataOf>[0]): unknown {
  try {
    dataOf(result, '/orders');
  } catch (error) {
    return Reflect.get(Object(error), 'digest') ?? 'none';
  }
  return 'nothing thrown';
}

test('that nobody answered is told from what broke', () => {
  expect(digestOf({ ok: false, kind: 'network' })).toBe(noAnswer);
  expect(digestOf({ ok: false, kind: 'timeout' })).toBe(noAnswer);
  expect(digestOf({ ok: false, kind: 'gateway', status: 503, message: 'Service Unavailable' })).toBe(
    noAnswer,
  );
  expect(digestOf(problem(503, 'UNAVAILABLE'))).toBe(noAnswer);
  expect(digestOf(problem(500, 'INTERNAL'))).toBe('none');
  expect(digestOf({ ok: false, kind: 'unexpected', status: 200, detail: '' })).toBe('none');
});

test('what is not there is null, and what is there is itself', () => {
  expect(dataOf(problem(404, 'NOT_FOUND'), '/orders')).toBeNull();
  expect(dataOf({ ok: true, data: 'soup' }, '/orders')).toBe('soup');
});
