/** One line of JSON per event, on standard error. No tokens, no cookies, no query strings of sign-in. */
import 'server-only';

export interface LogFields {
  readonly requestId?: string | undefined;
  readonly [field: string]: string | number | boolean | undefined;
}

/** `event` is a fixed name such as `sign_in.failed`; what varies stands in the fields. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  const line = { at: new Date().toISOString(), level, service: 'web', event, ...fields };
  // biome-ignore lint/suspicious/noConsole: the one place that writes the log, in whatever runtime Next picks.
  console.error(JSON.stringify(line));
}
