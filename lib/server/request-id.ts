/** The id that finds one request in every log on its way. */
import 'server-only';

/** `x-request-id` if it is plain, else a new one: what is logged must not be of a stranger's making. */
export function requestIdOf(headers: Headers): string {
  const given = headers.get('x-request-id') ?? '';
  return /^[\w-]{8,64}$/.test(given) ? given : crypto.randomUUID();
}
