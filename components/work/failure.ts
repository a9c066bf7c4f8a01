/** What became of a press that did not succeed, in the few kinds a person can do something about. */

/** The part of an API answer that is read here; `callApi` answers it. */
export type Answer<Data> =
  | { ok: true; status: number; data: Data }
  | { ok: false; kind: string; status?: number; problem?: { code: string; current?: unknown } };

export const failureKinds = [
  /** The answer never came: it may have worked. The same key makes pressing again safe. */
  'unreachable',
  /** The service is starting, stopping or overloaded. */
  'unavailable',
  'signed-out',
  'forbidden',
  'missing',
  /** 409: it has moved on. */
  'moved-on',
  'expired',
  'taken',
  'code-mismatch',
  'invalid',
  'unexpected',
] as const;
export type FailureKind = (typeof failureKinds)[number];

export interface Failure {
  readonly kind: FailureKind;
  /** The resource as the server has it now, on a 409; not parsed. */
  readonly current: unknown;
}

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  STATE_CHANGED: 'moved-on',
  EXPIRED: 'expired',
  ALREADY_TAKEN: 'taken',
  CODE_MISMATCH: 'code-mismatch',
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'missing',
  UNAVAILABLE: 'unavailable',
  INTERNAL: 'unavailable',
  GATEWAY_UNREACHABLE: 'unavailable',
  GATEWAY_TIMEOUT: 'unavailable',
  IDEMPOTENCY_IN_PROGRESS: 'unavailable',
  VALIDATION_FAILED: 'invalid',
};

/** Sorts an unsuccessful answer. */
export function failureOf(answer: Extract<Answer<unknown>, { ok: false }>): Failure {
  const current = answer.problem?.current;
  return { kind: kindOf(answer), current };
}

function kindOf(answer: Extract<Answer<unknown>, { ok: false }>): FailureKind {
  if (answer.kind === 'signed-out') return 'signed-out';
  if (answer.kind === 'network' || answer.kind === 'timeout' || answer.kind === 'aborted')
    return 'unreachable';
  if (answer.problem) return kindOfCode[answer.problem.code] ?? 'unexpected';
  const status = answer.status ?? 0;
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 429 || status >= 500) return 'unavailable';
  return 'unexpected';
}

/** Whether the command may have been carried out although no answer says so. */
export function isUnsettled(failure: Failure): boolean {
  return failure.kind === 'unreachable' || failure.kind === 'unavailable' || failure.kind === 'signed-out';
}
