/** In what HTTP APIs and REST APIs differ, so that the pipeline need not ask which one it serves. */

import type { CorsDescription } from '@/contract/deployment/description';
import type { Assumptions } from './assumptions';
import type { GatewayAnswer, GatewayError } from './errors';
import type { Exchange } from './exchange';

export interface Flavour {
  readonly answers: Readonly<Record<GatewayError, GatewayAnswer>>;
  readonly noStage: GatewayError;
  readonly noRoute: GatewayError;
  /** A VPC link that is not available or cannot connect. */
  readonly linkDown: GatewayError;
  timedOut(assumptions: Assumptions): GatewayError;
  /** Whether the SigV4 `Authorization` header stops at the gateway. */
  dropsSignature(assumptions: Assumptions): boolean;
  /** Names and values in turn, on every answer, the services' own included. */
  idHeaders(exchange: Exchange): string[];
  /** The gateway's own 204, or null where a request is none of its business. */
  preflightHeaders(cors: CorsDescription, origin: string | undefined): (readonly [string, string])[] | null;
  /** CORS headers on a service's answer; undefined leaves the service's own in place. */
  corsOnIntegration(cors: CorsDescription, origin: string | undefined): string[] | undefined;
  /** The path for the service before any mapping. */
  integrationPath(exchange: Exchange): string;
  /** Names and values in turn, written over whatever the client sent under these names. */
  forwardingHeaders(exchange: Exchange): string[];
  /** Header of a service's answer → its name for the client. */
  renameResponseHeader(name: string): string;
}
