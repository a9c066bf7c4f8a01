/** An expected "no": a code of the contract, thrown so that the transaction around it rolls back. */
import type { ErrorCode, FieldError } from '@/contract/errors';

/** Codes that services answer; the web app's proxy has a few of its own. */
export type ServiceErrorCode = Exclude<
  ErrorCode,
  'ANSWER_INVALID' | 'GATEWAY_UNREACHABLE' | 'GATEWAY_TIMEOUT'
>;

export interface RefusalParts {
  /** For the developer who reads the answer. */
  detail?: string;
  errors?: readonly FieldError[];
  /** The resource as it is now, on a 409. */
  current?: unknown;
}

export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[];
  readonly current: unknown;

  constructor(
    readonly code: ServiceErrorCode,
    parts: RefusalParts = {},
  ) {
    super(parts.detail ?? code);
    this.detail = parts.detail;
    this.errors = parts.errors ?? [];
    this.current = parts.current;
  }
}
