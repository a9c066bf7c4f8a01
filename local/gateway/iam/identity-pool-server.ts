/** The identity pool over HTTP, in AWS's JSON 1.1 protocol: POST / with `x-amz-target`. Loopback only. */
import { createServer, type IncomingMessage } from 'node:http';
import { createIdentityPool, IdentityPoolError, type IdentityPoolOptions } from './identity-pool';

export interface IdentityPoolServer {
  readonly url: string;
  stop(): Promise<void>;
}

const target = 'AWSCognitoIdentityService.';
const mostBytes = 100_000;

/** `port` 0 takes a free one; rejects where the port is busy. */
export async function startIdentityPool({
  port,
  ...options
}: IdentityPoolOptions & { readonly port: number }): Promise<IdentityPoolServer> {
  const pool = createIdentityPool(options);
  const server = createServer({ requestTimeout: 30_000 }, (request, response) => {
    void answer(request).then(({ status, body }) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify(body));
    });
  });

  async function answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const operation = request.headers['x-amz-target'];
    if (request.method !== 'POST' || typeof operation !== 'string' || !operation.startsWith(target)) {
      return { status: 400, body: { __type: 'UnknownOperationException' } };
    }
    try {
      return { status: 200, body: await pool.run(operation.slice(target.length), await readJson(request)) };
    } catch (cause) {
      if (!(cause instanceof IdentityPoolError)) {
        return { status: 500, body: { __type: 'InternalErrorException' } };
      }
      return { status: 400, body: { __type: cause.type, message: cause.message } };
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : port}`,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Null for what is no JSON, and for more than two operations need. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return null;
  }
}
