/** What came over the wire, parsed once by the contract's schemas; all wrong fields are named at once. */
import type * as z from 'zod';
import type { FieldError } from '@/contract/errors';
import { maxWaitSeconds, type RouteSpec } from '@/contract/route';
import { Refusal } from '../refusal';

/** The largest body that is read, in bytes: many times the largest basket. */
export const maxBodyBytes = 64 * 1024;

/** What JSON may spell and PostgreSQL cannot store: NUL, and halves of surrogate pairs. */
const unstorable = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

async function readBytes(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new Refusal('BODY_TOO_LARGE');
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) throw tooLarge();
  if (request.headers.has('content-length')) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a JSON body.
 * @throws {Refusal} BODY_TOO_LARGE, MALFORMED_BODY
 */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('MALFORMED_BODY');
  }
}

function fieldErrorsOf(error: z.ZodError, where: string): FieldError[] {
  return error.issues.map((issue) => ({
    field: [where, ...issue.path.map(String)].filter((part) => part !== '').join('.'),
    code: issue.code === 'custom' ? 'invalid' : issue.code,
    message: issue.message,
  }));
}

/** Paths of strings that cannot be stored. */
function unstorableIn(value: unknown, path: string): FieldError[] {
  if (typeof value === 'string') {
    return unstorable.test(value)
      ? [{ field: path, code: 'invalid_string', message: 'contains characters that are not text' }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => unstorableIn(part, path ? `${path}.${key}` : key));
}

export interface Parts {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: unknown;
}

/**
 * Parses path, query and body together.
 * @throws {Refusal} VALIDATION_FAILED with every field that is wrong
 */
export function parseParts(
  route: RouteSpec,
  parts: Parts,
): { params: unknown; query: unknown; body: unknown } {
  const errors: FieldError[] = [];
  const parse = (schema: z.ZodType | undefined, value: unknown, where: string): unknown => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      errors.push(...fieldErrorsOf(parsed.error, where));
      return undefined;
    }
    errors.push(...unstorableIn(parsed.data, where));
    return parsed.data;
  };
  const result = {
    params: parse(route.params, parts.params, 'params'),
    query: parse(route.query, parts.query, 'query'),
    body: parse(route.body, parts.body, ''),
  };
  if (errors.length > 0) throw new Refusal('VALIDATION_FAILED', { errors });
  return result;
}

/** Seconds that a live read may wait, from `Prefer: wait=N`; 0 without it. */
export function waitSecondsOf(request: Request): number {
  const asked = /(?:^|[\s,;])wait=(\d{1,4})(?:$|[\s,;])/.exec(request.headers.get('prefer') ?? '')?.[1];
  return Math.min(Number(asked ?? 0), maxWaitSeconds);
}

/** The version in `If-None-Match`, or null without one that this service could have given. */
export function knownVersionOf(request: Request): number | null {
  const tag = /^(?:W\/)?"(\d{1,10})"$/.exec(request.headers.get('if-none-match')?.trim() ?? '')?.[1];
  return tag === undefined ? null : Number(tag);
}

/**
 * The key under which a change is made once.
 * @throws {Refusal} IDEMPOTENCY_KEY_REQUIRED
 */
export function idempotencyKeyOf(request: Request): string {
  const key = request.headers.get('idempotency-key') ?? '';
  if (!/^[\x21-\x7E]{8,128}$/.test(key)) throw new Refusal('IDEMPOTENCY_KEY_REQUIRED');
  return key;
}

/** The id a caller gave this request, or a new one. */
export function requestIdOf(request: Request): string {
  const given = request.headers.get('x-request-id') ?? '';
  return /^[\w.:=+/-]{8,128}$/.test(given) ? given : crypto.randomUUID();
}
