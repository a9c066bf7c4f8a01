/** What a page does with the answer of a read. */
import 'server-only';
import { forbidden, redirect } from 'next/navigation';
import type { ApiFailure } from '@/lib/api/result';
import { noAnswer } from '@/lib/no-answer';
import { handlers } from '@/lib/urls';

/**
 * The data, or null where there is no such thing for this person (also for an id that cannot be one). A session that
 * ended leads to signing in and back to `returnTo`; a missing group is a 403 page. Anything else is thrown, for the
 * log and the error screen, which says where it was only that nobody answered.
 */
export function dataOf<Data>(
  result: { readonly ok: true; readonly data: Data } | ApiFailure,
  returnTo: string,
): Data | null {
  if (result.ok) return result.data;
  if (result.kind === 'signed-out') redirect(handlers.signIn(returnTo));
  if (result.kind === 'problem') {
    const { code } = result.problem;
    if (code === 'NOT_FOUND' || code === 'VALIDATION_FAILED') return null;
    if (code === 'FORBIDDEN') forbidden();
    const words = `The service answered ${code} (request ${result.problem.requestId})`;
    throw result.status > 500 ? Object.assign(new Error(words), { digest: noAnswer }) : new Error(words);
  }
  if (result.kind === 'gateway' && result.status === 403) forbidden();
  const words = `The service could not be read: ${result.kind}`;
  throw result.kind === 'unexpected'
    ? new Error(words)
    : Object.assign(new Error(words), { digest: noAnswer });
}
