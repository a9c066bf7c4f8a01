/** The gateway as a server: `startGateway` listens on loopback and serves a description. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ApiDescription } from '@/contract/deployment/description';
import { compileAccessLog } from './access-log';
import { answerError, isDistrusted } from './answer';
import { type Assumptions, defaultAssumptions } from './assumptions';
import { type Clock, systemClock } from './clock';
import { controlPath, handleControl } from './control';
import type { Exchange } from './exchange';
import type { FaultName } from './faults';
import { handle } from './pipeline';
import { createRequestId } from './request-id';
import { createRuntime, type Runtime, type RuntimeOptions } from './runtime';
import { parseTarget } from './target';
import { noteResponse, refuseUnparsable } from './unparsable';

export interface GatewayOptions extends Omit<RuntimeOptions, 'clock' | 'assumptions'> {
  /** 0 takes a free one. */
  readonly port: number;
  readonly clock?: Clock;
  readonly assumptions?: Partial<Assumptions>;
  /** Lets `PUT /_baedal/faults` switch faults while running. */
  readonly testMode?: boolean;
  /** For a request to arrive whole, its body included; 60 s unless told. */
  readonly requestTimeoutMs?: number;
  /** Gets the stages' access log lines; without it none are made. */
  readonly accessLog?: (line: string) => void;
}

export interface Gateway {
  /** Of the `$default` stage, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Changes the configuration; stages with auto-deploy serve it at once. */
  update(description: ApiDescription): void;
  deploy(stageName: string): void;
  setFaults(names: readonly FaultName[]): void;
  stop(): Promise<void>;
}

/** Starts to listen, or rejects: a busy port, or a description that API Gateway would refuse. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const clock = options.clock ?? systemClock;
  const runtime = createRuntime({
    ...options,
    clock,
    assumptions: { ...defaultAssumptions, ...options.assumptions },
  });
  const front: Front = {
    runtime,
    clock,
    log: createLogger(options.accessLog),
    hasControl: options.testMode === true,
  };
  const requestTimeout = options.requestTimeoutMs ?? 60_000;
  const server = createServer(
    {
      // Larger than the quota, so that it is we who refuse what is above it.
      maxHeaderSize: 64 * 1024,
      keepAliveTimeout: 65_000,
      headersTimeout: Math.min(10_000, requestTimeout),
      requestTimeout,
      connectionsCheckingInterval: Math.min(2_000, requestTimeout),
    },
    (request, response) => accept(front, request, response),
  );
  // By default Node cuts silently after 2,000 headers; their size is limited already.
  server.maxHeadersCount = 0;
  server.on('clientError', refuseUnparsable);
  const port = await listen(server, options.port);
  return {
    url: `http://localhost:${port}`,
    port,
    update: runtime.update,
    deploy: runtime.deploy,
    setFaults: runtime.setFaults,
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await runtime.close();
    },
  };
}

interface Front {
  readonly runtime: Runtime;
  readonly clock: Clock;
  readonly log: ((exchange: Exchange) => void) | undefined;
  readonly hasControl: boolean;
}

function accept(
  { runtime, clock, log, hasControl }: Front,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (isDistrusted(request.socket)) {
    response.destroy();
    return;
  }
  noteResponse(request.socket, response);
  const { pipeline } = runtime;
  const target = parseTarget(request.url ?? '');
  const exchange: Exchange = {
    request,
    response,
    requestId: createRequestId(),
    receivedAt: clock.now(),
    startedAt: performance.now(),
    method: request.method ?? '',
    path: target?.path ?? '',
    query: target?.query ?? '',
    host: request.headers.host ?? '',
    sourceIp: request.socket.remoteAddress ?? '',
    pathInStage: '',
    pathValues: [],
    responseBytes: 0,
  };
  if (log) response.once('close', () => log(exchange));
  // An upload cut off in the middle is told by 'close' as well; without a listener the error would end the process.
  request.on('error', () => {});
  if (target === null) {
    answerError(exchange, 'badRequest', pipeline.style, 'the request target is not a valid one');
    return;
  }
  if (hasControl && target.path === controlPath && pipeline.isOwnHost(exchange.host)) {
    void handleControl(runtime, request, response);
    return;
  }
  handle(pipeline, exchange).catch((cause: unknown) => {
    answerError(exchange, 'internalError', pipeline.style, `the gateway itself failed: ${String(cause)}`);
  });
}

/** A request that no stage took leaves no line, as on AWS. */
function createLogger(
  write: ((line: string) => void) | undefined,
): ((exchange: Exchange) => void) | undefined {
  if (!write) return undefined;
  const formats = new Map<string, (exchange: Exchange) => string>();
  return (exchange) => {
    const format = exchange.stage?.description.accessLogFormat;
    if (format === undefined) return;
    const compiled = formats.get(format) ?? compileAccessLog(format);
    formats.set(format, compiled);
    write(compiled(exchange));
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
