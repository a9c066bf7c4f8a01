import { expect, test } from 'vitest';
import { failureOf } from './failure';

test.each([
  [{ ok: false, kind: 'network' }, 'unreachable'],
  [{ ok: false, kind: 'timeout' }, 'unreachable'],
  [{ ok: false, kind: 'signed-out' }, 'signed-out'],
  [{ ok: false, kind: 'gateway', status: 503 }, 'unavailable'],
  [{ ok: false, kind: 'gateway', status: 429 }, 'unavailable'],
  [{ ok: false, kind: 'gateway', status: 403 }, 'forbidden'],
  [{ ok: false, kind: 'problem', status: 409, problem: { code: 'EXPIRED' } }, 'expired'],
  [{ ok: false, kind: 'problem', status: 409, problem: { code: 'ALREADY_TAKEN' } }, 'taken'],
  [{ ok: false, kind: 'problem', status: 422, problem: { code: 'CODE_MISMATCH' } }, 'code-mismatch'],
  [{ ok: false, kind: 'problem', status: 500, problem: { code: 'INTERNAL' } }, 'unavailable'],
  [{ ok: false, kind: 'unexpected' }, 'unexpected'],
] as const)('%j is %s', (answer, kind) => {
  expect(failureOf(answer).kind).toBe(kind);
});
