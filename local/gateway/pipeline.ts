/** The way of a request through the gateway, in API Gateway's order: stage, route, authorizer, mapping, integration. */

import type { CorsDescription } from '@/contract/deployment/description';
import { type AnswerStyle, answerError, answerPreflight } from './answer';
import type { Assumptions } from './assumptions';
import { authorize, type IamAuthorizer } from './authorize';
import { isPreflight } from './cors';
import type { GatewayError } from './errors';
import type { Exchange } from './exchange';
import { type Integrator, integrate } from './integrate';
import { hasOneHost, headerBytesOf, limits } from './limits';
import { bodyOf, takeWhole } from './request-body';
import { type CompiledRoute, routeMethods } from './routing';
import { type CompiledApi, chooseStage, type ServedStage } from './stages';
import { decodeSegment, segmentsOf } from './target';

export interface Pipeline extends Integrator {
  readonly stages: ReadonlyMap<string, ServedStage>;
  readonly assumptions: Assumptions;
  readonly style: AnswerStyle;
  readonly isOwnHost: (host: string) => boolean;
  readonly iam: IamAuthorizer | undefined;
  close(how: 'now' | 'when-idle'): Promise<void>;
}

/** Answers the exchange, or hands it to its integration. */
export async function handle(pipeline: Pipeline, exchange: Exchange): Promise<void> {
  const { request, method } = exchange;
  const { flavour } = pipeline.style;

  if (headerBytesOf(request) > limits.headerBytes) {
    return refuse(
      pipeline,
      exchange,
      pipeline.assumptions.headersTooLarge,
      'request line and headers exceed 10,240 bytes',
    );
  }
  if (!hasOneHost(request.rawHeaders))
    return refuse(pipeline, exchange, 'badRequest', 'the request names more than one host');
  let body = bodyOf(request);
  if (body.kind === 'too-large')
    return refuse(pipeline, exchange, 'payloadTooLarge', 'the body exceeds 10 MB');
  if (pipeline.weather.endpointDisabled || !pipeline.isOwnHost(exchange.host)) {
    return refuse(pipeline, exchange, 'forbidden', 'no API answers to this host name');
  }

  const chosen = chooseStage(pipeline.stages, exchange.path);
  const api = chosen?.stage.api;
  if (!chosen || !api)
    return refuse(pipeline, exchange, flavour.noStage, 'no deployed stage matches the path');
  exchange.stage = chosen.stage;
  exchange.api = api;
  exchange.pathInStage = chosen.pathInStage;

  const found = chooseRoute(pipeline, exchange);
  if (api.cors && !found?.route.takesPreflight && isOwnPreflight(exchange, api)) {
    return answerOwnPreflight(pipeline, exchange, api.cors);
  }
  if (!found)
    return refuse(pipeline, exchange, flavour.noRoute, `no route for ${method} ${exchange.pathInStage}`);
  exchange.route = found.route;
  exchange.pathValues = found.values;
  if (found.values.some((value) => decodeSegment(value) === null)) {
    return refuse(pipeline, exchange, 'badRequest', 'a path parameter is not percent-encoded UTF-8');
  }

  const { authorization, integration } = found.route.description;
  const isThrottledEarly = pipeline.assumptions.throttle === 'before-authorizer';
  if (isThrottledEarly && isThrottled(chosen.stage, found.route)) return throttle(pipeline, exchange);
  const verdict = await authorize(exchange, authorization, pipeline.iam, async () => {
    const whole = await takeWhole(request, body);
    body = { kind: 'held', read: async () => whole };
    return whole;
  });
  if (!verdict.ok) {
    exchange.authorizerError = verdict.error;
    const challenge =
      verdict.challenge === undefined ? [] : [['www-authenticate', verdict.challenge] as const];
    const error = verdict.answer ?? (verdict.status === 401 ? 'unauthorized' : 'forbidden');
    return answerError(exchange, error, pipeline.style, verdict.error, challenge);
  }
  if (!isThrottledEarly && isThrottled(chosen.stage, found.route)) return throttle(pipeline, exchange);
  if ('claims' in verdict) exchange.claims = verdict.claims;
  if (exchange.response.destroyed) return;
  const compiled = api.integrations.get(integration);
  if (compiled) exchange.integration = compiled;
  await integrate(pipeline, exchange, body);
}

// Functions of the module, not of the request: under tsx a function with a name costs half a microsecond to make.

function refuse({ style }: Pipeline, exchange: Exchange, error: GatewayError, reason: string): void {
  answerError(exchange, error, style, reason);
}

function throttle(pipeline: Pipeline, exchange: Exchange): void {
  refuse(pipeline, exchange, 'tooManyRequests', 'the stage or the route is throttled');
}

function isThrottled({ throttler }: ServedStage, { description }: CompiledRoute): boolean {
  return !throttler.admits(description.key);
}

/** Segments for matching: whether a slash at the end counts is one of the assumptions. */
function matchedSegments({ assumptions }: Pipeline, exchange: Exchange): string[] {
  const segments = segmentsOf(exchange.pathInStage);
  const hasTrailingSlash = segments.length > 1 && segments.at(-1) === '';
  if (hasTrailingSlash && assumptions.trailingSlash === 'normalize') segments.pop();
  return segments;
}

function chooseRoute(pipeline: Pipeline, exchange: Exchange) {
  return exchange.api?.routes.match(exchange.method, matchedSegments(pipeline, exchange)) ?? null;
}

/** HTTP APIs answer any real preflight; REST APIs have a MOCK OPTIONS method on each resource that exists. */
function isOwnPreflight(exchange: Exchange, { description, routes }: CompiledApi): boolean {
  if (description.flavour === 'HTTP') return isPreflight(exchange.method, exchange.request.headers);
  const segments = segmentsOf(exchange.pathInStage);
  return exchange.method === 'OPTIONS' && routeMethods.some((method) => routes.match(method, segments));
}

function answerOwnPreflight(
  { assumptions, style }: Pipeline,
  exchange: Exchange,
  cors: CorsDescription,
): void {
  const headers = style.flavour.preflightHeaders(cors, exchange.request.headers.origin) ?? [];
  if (headers.length === 0 && assumptions.foreignPreflight === 403) {
    answerError(exchange, 'forbidden', style, 'the origin is not allowed');
  } else {
    answerPreflight(exchange, headers, style);
  }
}
