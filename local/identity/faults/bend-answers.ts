/** What the switches do to answers: late, or 500, or an error in place of a code. */
import type { MiddlewareHandler } from 'hono';
import type { Identity } from '../identity';
import type { AuthorizeRequest } from '../oauth/authorize-request';
import { withParams } from '../oauth/wire';
import type { Endpoint } from './faults';

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

export function bendAnswer({ faults }: Identity, endpoint: Endpoint): MiddlewareHandler {
  return async (c, next) => {
    const { slow, failing } = faults.current;
    if (slow?.endpoints.includes(endpoint)) await wait(slow.ms);
    if (failing?.includes(endpoint)) return c.json({ message: 'Internal server error' }, 500);
    return next();
  };
}

/** Where authorize must send back an error, if a switch says so. */
export function bentCallback({ faults }: Identity, request: AuthorizeRequest): string | undefined {
  const fault = faults.current.callbackError;
  if (!fault) return undefined;
  // AWS's own order: the description first.
  return withParams(request.redirectUri, {
    error_description: fault.description,
    error: fault.error,
    state: fault.withState ? request.state : undefined,
  });
}
