/** From an authorized exchange to its service: mapping, VPC link, load balancer, and the way back. */
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { type AnswerStyle, answerError, answerForLoadBalancer } from './answer';
import { mapRequest, mapResponse } from './apply-mappings';
import type { Assumptions } from './assumptions';
import { responseHeaders } from './cors';
import type { Exchange } from './exchange';
import type { Weather } from './faults';
import { type ForwardFailure, forward } from './forward';
import { requestHeaders, responseHeaderList } from './forwarded-headers';
import type { LoadBalancer } from './load-balancer';
import { loadBalancerPage } from './load-balancer-pages';
import type { RequestBody } from './request-body';
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
  // Private integrations see the whole path, the stage included, unless it is overwritten.
  const outgoing = { path: exchange.path, query: exchange.query, headers: requestHeaders(exchange) };
  mapRequest(exchange, integration.requestMappings, outgoing);

  let sent: Readable | Buffer | null = null;
  if (body.kind === 'streamed') sent = body.stream;
  if (body.kind === 'held') {
    sent = await body.read();
    if (sent === null) return;
  }

  exchange.integrationStartedAt = performance.now();
  const { timeoutMs } = integration.description;
  if (!link.carry()) return refuseLink(style, exchange, `the VPC link ${link.name} is ${link.status}`);
  if (link.blockedMs !== undefined) {
    await pause(Math.min(link.blockedMs, timeoutMs), exchange.response);
    return refuseLink(style, exchange, `the load balancer does not admit the VPC link ${link.name}`);
  }
  const choice = loadBalancer.choose(exchange.host, outgoing.path, outgoing.query);
  if (choice.kind === 'answer') {
    return answerForLoadBalancer(exchange, choice.answer, 'answered by the load balancer itself');
  }
  if (weather.slowMs !== undefined) {
    await pause(Math.min(weather.slowMs, timeoutMs), exchange.response);
    if (weather.slowMs >= timeoutMs) return answerFailure(integrator, exchange, 'timeout', choice.upstream);
  }
  outgoing.headers.push(...loadBalancerHeaders);
  forward(
    choice.upstream,
    exchange.response,
    {
      method: exchange.method,
      path: outgoing.path + outgoing.query,
      headers: outgoing.headers,
      body: sent,
      timeoutMs,
    },
    {
      onHead: (status, headers) => headOf(exchange, status, headers),
      onBytes: (bytes) => {
        exchange.responseBytes += bytes;
      },
      onFailure: (failure) => answerFailure(integrator, exchange, failure, choice.upstream),
    },
  );
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
  answerError(exchange, 'serviceUnavailable', style, reason);
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

/** Backend CORS headers give way to the gateway's own as soon as CORS is configured. */
function headOf(exchange: Exchange, status: number, headers: IncomingHttpHeaders) {
  exchange.integrationStatus = status;
  exchange.integrationHeaders = headers;
  exchange.integrationLatencyMs = Math.round(performance.now() - (exchange.integrationStartedAt ?? 0));
  const cors = exchange.api?.cors;
  const list = responseHeaderList(headers, cors !== undefined);
  if (cors) list.push(...responseHeaders(cors, exchange.request.headers.origin).flat());
  list.push('apigw-requestid', exchange.requestId);
  const mappings = exchange.integration?.responseMappings.get(String(status));
  return { status: mappings ? mapResponse(exchange, mappings, status, list) : status, headers: list };
}

/** What the target did wrong is a page of the load balancer; what the gateway itself ends is its own JSON. */
function answerFailure(
  { style, assumptions }: Integrator,
  exchange: Exchange,
  failure: ForwardFailure,
  { origin }: Upstream,
): void {
  exchange.integrationError = failure;
  switch (failure) {
    case 'refused':
      answerForLoadBalancer(exchange, loadBalancerPage(502), `nothing listens at ${origin}`);
      break;
    case 'broken':
      answerForLoadBalancer(exchange, loadBalancerPage(502), `${origin} closed or broke the response`);
      break;
    case 'unreachable':
      answerForLoadBalancer(exchange, loadBalancerPage(504), `${origin} cannot be reached`);
      break;
    case 'timeout':
      answerError(exchange, assumptions.integrationTimeout, style, `${origin} took longer than allowed`);
      break;
    case 'request-too-large':
      answerError(exchange, 'payloadTooLarge', style, 'the body exceeds 10 MB');
      break;
    case 'response-too-large':
      answerError(exchange, 'internalError', style, `${origin} answered more than 10 MB`);
      break;
  }
}
