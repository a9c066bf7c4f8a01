/** What Next runs once at start, and for every error a request ends in. */
import type { Instrumentation } from 'next';

/** A server whose settings are wrong does not start. Public documents are kept, but not while one changes them. */
export async function register(): Promise<void> {
  const { isDevelopment, requireEnv } = await import('./lib/env');
  requireEnv();
  // Next builds this for the edge as well, which has no server to stand before.
  if (process.env.NEXT_RUNTIME === 'nodejs' && !isDevelopment()) {
    const { keepDocuments } = await import('./lib/server/documents/front');
    keepDocuments();
  }
}

/** The digest is what the error page shows; the log line beside it says what broke. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { log } = await import('./lib/server/log');
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined;
  log('error', 'request.failed', {
    requestId: String(request.headers['x-request-id'] ?? ''),
    // Without its query, which may hold a code.
    path: request.path.split('?')[0],
    method: request.method,
    route: context.routePath,
    digest,
    reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
};
