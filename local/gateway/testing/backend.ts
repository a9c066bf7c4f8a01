/** A service for tests: it tells what reached it, and misbehaves on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly string[];
  readonly body: string;
}

export interface TestBackend {
  readonly origin: string;
  /** Requests that arrived whole, oldest first. */
  readonly seen: Seen[];
  /** Requests that were cut off before they were answered. */
  aborted(): number;
  /** Requests being answered now. */
  open(): number;
  stop(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse, seen: Seen) => void;

/** Answers 200 with what it saw as JSON, or what `handler` does. */
export async function startBackend(handler: Handler = tell): Promise<TestBackend> {
  const seen: Seen[] = [];
  let aborted = 0;
  let open = 0;
  const server = createServer({ requestTimeout: 0, maxHeaderSize: 64 * 1024 }, (request, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
      if (!response.writableFinished) aborted += 1;
    });
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const entry: Seen = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.rawHeaders,
        body: Buffer.concat(chunks).toString('latin1'),
      };
      seen.push(entry);
      handler(request, response, entry);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    seen,
    aborted: () => aborted,
    open: () => open,
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function tell(_request: IncomingMessage, response: ServerResponse, seen: Seen): void {
  response.setHeader('content-type', 'application/json');
  response.setHeader('x-service', 'test');
  response.end(JSON.stringify(seen));
}
