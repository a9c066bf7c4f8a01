/** Problems that the web app's own server answers, in the form of the services'. */
import 'server-only';
import { type ErrorCode, errorStatus, type Problem } from '@/contract/errors';

/** `detail` is for developers and the log; people read the sentence of `code`. */
export function problemOf(
  code: ErrorCode,
  detail: string,
  requestId: string,
  errors: Problem['errors'] = [],
): Problem {
  const title = code.charAt(0) + code.slice(1).toLowerCase().replaceAll('_', ' ');
  return { type: 'about:blank', title, status: errorStatus[code], code, detail, requestId, errors };
}

/** The response of a problem; never cached. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'private, no-store',
      'x-request-id': problem.requestId,
      ...headers,
    },
  });
}
