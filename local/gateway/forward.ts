/** Sends an exchange to a target and streams the answer back, with back pressure and cancellation in both directions. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type Readable, Transform } from 'node:stream';
import type { Dispatcher } from 'undici';
import { limits } from './limits';
import type { Upstream } from './upstream';

/** Why there is no answer from the target. */
export type ForwardFailure =
  | 'refused' // nobody listens
  | 'unreachable' // packets vanish
  | 'broken' // closed or malformed in the middle
  | 'idle' // silent for longer than the load balancer waits
  | 'timeout' // the gateway's own limit
  | 'request-too-large'
  | 'response-too-large';

export interface Head {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: string[];
}

export interface ForwardHooks {
  /** The target's head: returns what is written to the client, or null where that depends on the body. */
  onHead(status: number, headers: IncomingHttpHeaders): Head | null;
  /** The whole body, where `onHead` gave null. */
  onWhole(body: Buffer): Head;
  /** Nothing was written yet. */
  onFailure(failure: ForwardFailure): void;
  onBytes(bytes: number): void;
}

export interface ForwardOptions {
  readonly method: string;
  readonly path: string;
  readonly headers: string[];
  readonly body: Readable | Buffer | null;
  readonly timeoutMs: number;
  /** For the target to say something, or to say more. */
  readonly idleTimeoutMs: number;
}

/** Answers exactly once: by the target's response, or by one `onFailure`, or, after the head, by cutting the client off. */
export function forward(
  upstream: Upstream,
  response: ServerResponse,
  options: ForwardOptions,
  hooks: ForwardHooks,
): void {
  const forwarding = new Forwarding(response, hooks, options);
  const { method, path, headers } = options;
  const body =
    options.body === null || Buffer.isBuffer(options.body) ? options.body : counted(options.body, forwarding);
  upstream.dispatch({ method, path, headers, body }, forwarding, (done) => {
    forwarding.release = done;
  });
}

/** A streamed upload that turns out to be too large is refused in the middle. */
function counted(body: Readable, forwarding: Forwarding): Readable {
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      forwarding.noteActivity();
      if (bytes <= limits.bodyBytes) {
        done(null, chunk);
      } else {
        forwarding.fail('request-too-large');
        done(new Error('request body too large'));
      }
    },
  });
  body.once('error', (cause) => counter.destroy(cause));
  body.once('close', () => {
    if (!body.readableEnded) counter.destroy(new Error('client went away'));
  });
  return body.pipe(counter);
}

class Forwarding implements Dispatcher.DispatchHandler {
  release: (connection: 'keep' | 'discard') => void = () => {};
  private controller: Dispatcher.DispatchController | undefined;
  private readonly timer: NodeJS.Timeout;
  /** Only where it can end before the other. */
  private readonly idleTimer: NodeJS.Timeout | undefined;
  /** The body so far, where the head waits for it. */
  private held: Buffer[] | undefined;
  private isOver = false;
  private declaredBytes = -1;
  private bytes = 0;

  constructor(
    private readonly response: ServerResponse,
    private readonly hooks: ForwardHooks,
    { timeoutMs, idleTimeoutMs }: Pick<ForwardOptions, 'timeoutMs' | 'idleTimeoutMs'>,
  ) {
    this.timer = setTimeout(() => this.fail('timeout'), timeoutMs);
    if (idleTimeoutMs < timeoutMs) this.idleTimer = setTimeout(() => this.fail('idle'), idleTimeoutMs);
    response.once('close', () => this.stop());
  }

  /** Ends the exchange towards the target; the client is answered, cut off, or gone already. */
  fail(failure: ForwardFailure): void {
    if (this.isOver) return;
    if (this.response.headersSent) this.response.destroy();
    this.stop();
    if (!this.response.headersSent && !this.response.destroyed) this.hooks.onFailure(failure);
  }

  noteActivity(): void {
    this.idleTimer?.refresh();
  }

  private end(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    clearTimeout(this.idleTimer);
  }

  private stop(): void {
    if (this.isOver) return;
    this.end();
    this.controller?.abort(new Error('the gateway is done with this exchange'));
    this.release('discard');
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    if (this.isOver) controller.abort(new Error('the client went away before the request was sent'));
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (this.isOver || status < 200) return;
    const declared = headers['content-length'];
    this.declaredBytes = declared === undefined ? -1 : Number(declared);
    if (this.declaredBytes > limits.bodyBytes) {
      this.fail('response-too-large');
      return;
    }
    this.noteActivity();
    const head = this.hooks.onHead(status, headers);
    if (head) this.response.writeHead(head.status, head.headers);
    else this.held = [];
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.isOver) return;
    this.noteActivity();
    this.bytes += chunk.length;
    this.hooks.onBytes(chunk.length);
    if (this.bytes > limits.bodyBytes) {
      this.fail('response-too-large');
    } else if (this.held) {
      this.held.push(chunk);
    } else if (this.bytes === this.declaredBytes) {
      // The last piece together with the end saves a write; as text it also shares one with the head.
      if (chunk.length <= 16_384) this.response.end(chunk.toString('latin1'), 'latin1');
      else this.response.end(chunk);
    } else if (!this.response.write(chunk)) {
      controller.pause();
      this.response.once('drain', () => controller.resume());
    }
  }

  onResponseEnd(): void {
    this.release('keep');
    if (this.isOver) return;
    this.end();
    if (this.held) this.answerWhole(Buffer.concat(this.held));
    else this.response.end();
  }

  private answerWhole(body: Buffer): void {
    const head = this.hooks.onWhole(body);
    this.response.writeHead(head.status, head.headers);
    this.response.end(body);
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.release('discard');
    this.fail(failureOf(error));
  }
}

function failureOf(error: Error): ForwardFailure {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ECONNREFUSED') return 'refused';
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH')
    return 'unreachable';
  return 'broken';
}
