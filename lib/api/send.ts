/** One request: a time limit, the caller's abort, and a bounded number of repeats where a repeat is safe. */

export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly signal?: AbortSignal;
  /** For each attempt, until the whole body is read. */
  readonly timeoutMs: number;
  /** Repeats after the first attempt; 0 unless the request reads, or carries an idempotency key. */
  readonly retries: number;
}

/** An answer, whatever its status, with its body read to the end. */
export interface Reply {
  readonly kind: 'reply';
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface NoReply {
  readonly kind: 'network' | 'timeout' | 'aborted';
  readonly cause: unknown;
}

export interface SendParts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  readonly pause: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 ≤ n < 1 */
  readonly random: () => number;
}

const firstPauseMs = 200;
const longestPauseMs = 2_000;

/** Sends, repeating on a broken connection, on 502 and 503, and while the same key is still being worked on. */
export async function send(outgoing: Outgoing, parts: SendParts): Promise<Reply | NoReply> {
  for (let attempt = 0; ; attempt += 1) {
    const outcome = await sendOnce(outgoing, parts.fetch);
    if (attempt >= outgoing.retries || !isWorthRepeating(outcome)) return outcome;
    await parts.pause(pauseMs(outcome, attempt, parts.random()), outgoing.signal);
    if (outgoing.signal?.aborted) return { kind: 'aborted', cause: outgoing.signal.reason };
  }
}

async function sendOnce(outgoing: Outgoing, fetch: SendParts['fetch']): Promise<Reply | NoReply> {
  const stop = new AbortController();
  const abort = () => stop.abort(outgoing.signal?.reason);
  if (outgoing.signal?.aborted) return { kind: 'aborted', cause: outgoing.signal.reason };
  outgoing.signal?.addEventListener('abort', abort, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, outgoing.timeoutMs);
  try {
    const response = await fetch(outgoing.url, {
      method: outgoing.method,
      headers: outgoing.headers,
      ...(outgoing.body !== undefined && { body: outgoing.body }),
      signal: stop.signal,
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'manual',
    });
    const text = await response.text();
    return { kind: 'reply', status: response.status, headers: response.headers, text };
  } catch (cause) {
    if (late) return { kind: 'timeout', cause };
    return { kind: outgoing.signal?.aborted ? 'aborted' : 'network', cause };
  } finally {
    clearTimeout(timer);
    outgoing.signal?.removeEventListener('abort', abort);
  }
}

function isWorthRepeating(outcome: Reply | NoReply): boolean {
  if (outcome.kind !== 'reply') return outcome.kind === 'network';
  if (outcome.status === 409) return outcome.text.includes('"IDEMPOTENCY_IN_PROGRESS"');
  return outcome.status === 502 || outcome.status === 503;
}

function pauseMs(outcome: Reply | NoReply, attempt: number, random: number): number {
  const asked = outcome.kind === 'reply' ? Number(outcome.headers.get('retry-after') ?? 0) * 1000 : 0;
  const own = firstPauseMs * 2 ** attempt * (0.5 + random);
  return Math.min(Math.max(own, asked > 0 ? asked : 0), longestPauseMs);
}

/** A pause of the real clock. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
