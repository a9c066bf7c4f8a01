/** What went wrong in a driver, told by SQLSTATE or by the socket's code. */

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

// Connection exceptions (class 08), shutdown and start-up (57P01–57P03), too many connections (53300).
const awayCodes = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
const awayWords = /Connection terminated|Client has encountered a connection error|PGlite is clos/i;

/** The database does not answer just now: not our fault, and worth asking again. */
export function isDatabaseAway(error: unknown): boolean {
  return awayCodes.test(codeOf(error)) || (error instanceof Error && awayWords.test(error.message));
}

/** Two transactions stood in each other's way and one was sent back: run it again. */
export function isRetryable(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/** Raised by `claim_key`: an answer is kept under the key, or is being made. */
export function isKeyTaken(error: unknown): boolean {
  return codeOf(error) === 'BD409';
}
