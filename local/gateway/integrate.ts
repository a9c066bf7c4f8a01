/** From an authorized exchange to its service: mapping, VPC link, load balancer, and the way back. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { type AnswerStyle, answerError, answerForLoadBalancer } from './answer';
import { mapRequest, mapResponse } from './apply-mappings';
import type { Assumptions } from './assumptions';
import type { GatewayError } from './errors';
import type { Exchange } from './exchange';
import type { Weather } from './faults';
import type { Flavour } from './flavour';
import { type ForwardFailure, forward, type Head } from './forward';
import { requestHeaders, responseHeaderList } from './forwarded-headers';
import type { LoadBalancer } from './load-balancer';
import { loadBalancerPage } from './load-balancer-pages';
import { type RequestBody, takeWhole } from './request-body';
import type { CompiledIntegration } from './stages';
import type { Upstream } from './upstream';
import type { VpcLink } from './vpc-link';

export interface Integrator {
  readonly assumptions: Assumptions;
  readonly style: AnswerStyle;
  readonly loadBalancers: ReadonlyMap<string, LoadBalancer>;
  readonly links: ReadonlyMap<string, VpcLink>;
  readonly weather: Weather;
}

/** Sends an authorized exchange to its service, and answers whatever comes of it. */
export async function integrate(
  integrator: Integrator,
  exchange: Exchange,
  body: RequestBody,
): Promise<void> {
  const { style, weather } = integrator;
  const integration = exchange.integration;
  const link = integration && integrator.links.get(integration.description.link);
  const loadBalancer = integration && integrator.loadBalancers.get(integration.description.loadBalancer);
  if (!integration || !link || !loadBalancer) {
    return answerError(exchange, 'internalError', style, 'the integration leads nowhere');
  }
  const sent = await bodyFor(exchange, integration, body);
  if (sent === 'gone') return;
  if (sent === 'too-large') return answerError(exchange, 'payloadTooLarge', style, 'the body exceeds 10 MB');
  const outgoing = {
    path: style.flavour.integrationPath(exchange),
    query: exchange.query,
    headers: requestHeaders(exchange, {
      flavour: style.flavour,
      dropsSignature: exchange.identity !== undefined && style.flavour.dropsSignature(integrator.assumptions),
    }),
  };
  mapRequest(exchange, integration.requestMappings, outgoing);

  exchange.integrationStartedAt = performance.now();
  const { timeoutMs } = integration.description;
  if (!link.carry()) return refuseLink(style, exchange, `the VPC link ${link.name} is ${link.status}`);
  if (link.blockedMs !== undefined) {
    await pause(Math.min(link.blockedMs, timeoutMs), exchange.response);
    return refuseLink(style, exchange, `the load balancer does not admit the VPC link ${link.name}`);
  }
  const choice = loadBalancer.choose(exchange.host, outgoing.path, outgoing.query);
  if (choice.kind === 'answer') {
    return answerForLoadBalancer(exchange, choice.answer, style, 'answered by the load balancer itself');
  }
  if (weather.slowMs !== undefined) {
    await pause(Math.min(weather.slowMs, timeoutMs), exchange.response);
    if (weather.slowMs >= timeoutMs)
      return answerFailure(integrator, exchange, 'timeout', choice.upstream, loadBalancer.kind);
  }
  if (loadBalancer.kind === 'application') outgoing.headers.push(...loadBalancerHeaders);
  forward(
    choice.upstream,
    exchange.response,
    {
      method: exchange.method,
      path: outgoing.path + outgoing.query,
      headers: outgoing.headers,
      body: sent,
      timeoutMs,
      idleTimeoutMs: loadBalancer.idleTimeoutMs,
    },
    {
      onHead(status, headers) {
        exchange.integrationStatus = status;
        exchange.integrationHeaders = headers;
        exchange.integrationLatencyMs = Math.round(performance.now() - (exchange.integrationStartedAt ?? 0));
        const readsBody = integration.responseMappings.get(String(status))?.readsBody === true;
        return readsBody ? null : headOf(exchange, style.flavour, status, headers);
      },
      onWhole(body) {
        const { integrationStatus = 200, integrationHeaders = {} } = exchange;
        exchange.integrationBody = body;
        return headOf(exchange, style.flavour, integrationStatus, integrationHeaders);
      },
      onBytes(bytes) {
        exchange.responseBytes += bytes;
      },
      onFailure(failure) {
        answerFailure(integrator, exchange, failure, choice.upstream, loadBalancer.kind);
      },
    },
  );
}

/** What is sent on: a stream, or the bytes where they are few or a mapping reads them. */
async function bodyFor(
  exchange: Exchange,
  { readsBody }: CompiledIntegration,
  body: RequestBody,
): Promise<Readable | Buffer | null | 'gone' | 'too-large'> {
  if (body.kind === 'none') return null;
  if (body.kind === 'streamed' && !readsBody) return body.stream;
  const whole = await takeWhole(exchange.request, body);
  if (whole === null) return exchange.response.destroyed || exchange.request.destroyed ? 'gone' : 'too-large';
  if (readsBody) exchange.body = whole;
  return whole;
}

/** As seen at the target behind a VPC link: the address is the link's, and the scheme the public one. */
const loadBalancerHeaders = [
  'X-Forwarded-For',
  '127.0.0.1',
  'X-Forwarded-Proto',
  'https',
  'X-Forwarded-Port',
  '443',
];

function refuseLink(style: AnswerStyle, exchange: Exchange, reason: string): void {
  exchange.integrationError = reason;
  answerError(exchange, style.flavour.linkDown, style, reason);
}

/** Waits, but not for a client that left. */
function pause(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Where the gateway itself does CORS, the service's headers give way. */
function headOf(exchange: Exchange, flavour: Flavour, status: number, headers: IncomingHttpHeaders): Head {
  const cors = exchange.api?.cors;
  const own = cors && flavour.corsOnIntegration(cors, exchange.request.headers.origin);
  const list = responseHeaderList(headers, own !== undefined, flavour);
  if (own) list.push(...own);
  list.push(...flavour.idHeaders(exchange));
  const mappings = exchange.integration?.responseMappings.get(String(status));
  return { status: mappings ? mapResponse(exchange, mappings.list, status, list) : status, headers: list };
}

/** How each failure looks: what a target behind an ALB did wrong is a page of the ALB, all else the gateway's JSON. */
const failures = {
  refused: { page: 502, error: 'internalError', reason: 'nothing listens there' },
  broken: { page: 502, error: 'badGateway', reason: 'the response broke off or was malformed' },
  idle: { page: 504, error: 'badGateway', reason: 'it was silent for longer than the load balancer waits' },
  unreachable: { page: 504, error: 'gatewayTimeout', reason: 'it cannot be reached' },
  timeout: { reason: 'it took longer than allowed' },
  'request-too-large': { error: 'payloadTooLarge', reason: 'the request body exceeds 10 MB' },
  'response-too-large': { error: 'internalError', reason: 'the response exceeds 10 MB' },
} as const satisfies Record<ForwardFailure, { page?: 502 | 504; error?: GatewayError; reason: string }>;

function answerFailure(
  { style, assumptions }: Integrator,
  exchange: Exchange,
  failure: ForwardFailure,
  { origin }: Upstream,
  kind: LoadBalancer['kind'],
): void {
  exchange.integrationError = failure;
  const how = failures[failure];
  const reason = `${origin}: ${how.reason}`;
  if ('page' in how && kind === 'application') {
    answerForLoadBalancer(exchange, loadBalancerPage(how.page), style, reason);
  } else {
    const error = 'error' in how ? how.error : style.flavour.timedOut(assumptions);
    answerError(exchange, error, style, reason);
  }
}
