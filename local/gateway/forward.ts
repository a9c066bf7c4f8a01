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
  | 'timeout' // the gateway's own limit
  | 'request-too-large'
  | 'response-too-large';

export interface ForwardHooks {
  /** The target's head: returns what is written to the client. */
  onHead(status: number, headers: IncomingHttpHeaders): { status: number; headers: string[] };
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
}

/** Answers exactly once: by the target's response, or by one `onFailure`, or, after the head, by cutting the client off. */
export function forward(
  upstream: Upstream,
  response: ServerResponse,
  options: ForwardOptions,
  hooks: ForwardHooks,
): void {
  const forwarding = new Forwarding(response, hooks, options.timeoutMs);
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
  release: () => void = () => {};
  private controller: Dispatcher.DispatchController | undefined;
  private readonly timer: NodeJS.Timeout;
  private isOver = false;
  private declaredBytes = -1;
  private bytes = 0;

  constructor(
    private readonly response: ServerResponse,
    private readonly hooks: ForwardHooks,
    timeoutMs: number,
  ) {
    this.timer = setTimeout(() => this.fail('timeout'), timeoutMs);
    response.once('close', () => this.stop());
  }

  /** Ends the exchange towards the target; the client is answered, cut off, or gone already. */
  fail(failure: ForwardFailure): void {
    if (this.isOver) return;
    if (this.response.headersSent) this.response.destroy();
    this.stop();
    if (!this.response.headersSent && !this.response.destroyed) this.hooks.onFailure(failure);
  }

  private stop(): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.controller?.abort(new Error('the gateway is done with this exchange'));
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
    const head = this.hooks.onHead(status, headers);
    this.response.writeHead(head.status, head.headers);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.isOver) return;
    this.bytes += chunk.length;
    this.hooks.onBytes(chunk.length);
    if (this.bytes > limits.bodyBytes) {
      this.fail('response-too-large');
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
    this.release();
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.timer);
    this.response.end();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.release();
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
