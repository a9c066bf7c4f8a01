/** Every "no" as problem+json (RFC 9457). */
import { errorStatus, type Problem } from '@/contract/errors';
import type { Refusal, ServiceErrorCode } from '../refusal';

const titles = {
  MALFORMED_BODY: 'The body is not JSON in UTF-8',
  IDEMPOTENCY_KEY_REQUIRED: 'A change needs an Idempotency-Key of 8 to 128 visible characters',
  UNAUTHENTICATED: 'The token is missing or does not verify',
  FORBIDDEN: 'This person lacks the group for it',
  NOT_FOUND: 'It does not exist for this person',
  BODY_TOO_LARGE: 'The body is larger than 64 KiB',
  STATE_CHANGED: 'It has moved on; "current" says to where',
  ALREADY_TAKEN: 'Another rider was faster',
  EXPIRED: 'The deadline has passed',
  PRICE_CHANGED: 'The total is not the expected one; "current" is the new quote',
  IDEMPOTENCY_IN_PROGRESS: 'The first request with this key is still running',
  CODE_MISMATCH: 'The code is not this order’s',
  IDEMPOTENCY_KEY_REUSED: 'The key came before with another request',
  VALIDATION_FAILED: 'Some fields do not have the agreed form',
  CHECKOUT_REFUSED: 'The basket cannot be ordered as it stands',
  INTERNAL: 'Something broke in the service; the request id finds it in the log',
  UNAVAILABLE: 'The service cannot answer just now',
} as const satisfies Record<ServiceErrorCode, string>;

/** The body of a refusal. */
export function problemOf(refusal: Refusal, requestId: string): Problem {
  return {
    type: `urn:baedal:problem:${refusal.code.toLowerCase().replaceAll('_', '-')}`,
    title: titles[refusal.code],
    status: errorStatus[refusal.code],
    code: refusal.code,
    detail: refusal.detail ?? titles[refusal.code],
    requestId,
    errors: [...refusal.errors],
    ...(refusal.current === undefined ? {} : { current: refusal.current }),
  };
}

/** The whole answer of a refusal. */
export function problemResponse(refusal: Refusal, requestId: string): Response {
  const problem = problemOf(refusal, requestId);
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(problem.status === 503 || refusal.code === 'IDEMPOTENCY_IN_PROGRESS' ? { 'retry-after': '1' } : {}),
    },
  });
}
