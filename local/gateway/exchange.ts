/** One request on its way through the gateway, and what is known about it so far. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayError } from './errors';
import type { CompiledRoute } from './routing';
import type { CompiledApi, CompiledIntegration, ServedStage } from './stages';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** `$context.requestId`, and the value of `apigw-requestid`. */
  readonly requestId: string;
  /** Wall clock, for log lines. */
  readonly receivedAt: Date;
  /** Monotonic milliseconds, for durations. */
  readonly startedAt: number;
  readonly method: string;
  /** As the client sent it, with the stage. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  readonly host: string;
  readonly sourceIp: string;
  stage?: ServedStage;
  api?: CompiledApi;
  /** `$request.path`: without the stage. */
  pathInStage: string;
  route?: CompiledRoute;
  integration?: CompiledIntegration;
  /** In the order of the route's parameter names, raw. */
  pathValues: readonly string[];
  claims?: Readonly<Record<string, unknown>>;
  /** IAM only. */
  identity?: { readonly accessKey: string; readonly accountId: string; readonly arn: string };
  authorizerError?: string;
  error?: GatewayError;
  /** `$context.error.message`: the text of the gateway's own answer. */
  errorMessage?: string;
  /** For people: what went wrong and what AWS would have looked at. */
  reason?: string;
  /** Only where a mapping reads it. */
  body?: Buffer;
  integrationStatus?: number;
  integrationStartedAt?: number;
  integrationLatencyMs?: number;
  integrationError?: string;
  integrationHeaders?: IncomingHttpHeaders;
  /** Only where a mapping reads it. */
  integrationBody?: Buffer;
  responseBytes: number;
}
