/** What a request says about its own signature, in the header or in the query, and whether it holds. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalRequest, type SignableRequest, sha256Hex } from './canonical-request';

export interface ClaimedSignature {
  readonly accessKeyId: string;
  /** `20260823/ap-northeast-2/execute-api/aws4_request`. */
  readonly scope: string;
  readonly region: string;
  readonly service: string;
  /** Lower case, as listed. */
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `20260823T101500Z`. */
  readonly timestamp: string;
  readonly signedAtMs: number;
  /** Seconds that it may be used from then on. */
  readonly validSeconds: number;
  readonly sessionToken: string | undefined;
}

/** Signed headers are good for five minutes, in both directions of the clock. */
const headerValidSeconds = 300;

const algorithm = 'AWS4-HMAC-SHA256';

export const notSigned = 'not signed';

/** The claim, or a reason why there is none. API Gateway gives the caller no reason, only `Forbidden`. */
export function readSignature(request: SignableRequest): ClaimedSignature | { readonly error: string } {
  const query = new URLSearchParams(request.query.replaceAll('+', '%2B'));
  const authorizations = headerValues(request.rawHeaders, 'authorization');
  if (query.has('X-Amz-Algorithm')) {
    if (authorizations.length > 0) return { error: 'signed twice, in the query and in a header' };
    const repeated = [...query.keys()].filter((name) => name.startsWith('X-Amz-'));
    if (new Set(repeated).size !== repeated.length) return { error: 'a signature parameter is given twice' };
    const validSeconds = Number(query.get('X-Amz-Expires'));
    if (!Number.isInteger(validSeconds) || validSeconds < 1 || validSeconds > 604_800) {
      return { error: 'X-Amz-Expires is not between 1 second and 7 days' };
    }
    return parse({
      algorithm: query.get('X-Amz-Algorithm'),
      credential: query.get('X-Amz-Credential'),
      signedHeaders: query.get('X-Amz-SignedHeaders'),
      signature: query.get('X-Amz-Signature'),
      timestamp: query.get('X-Amz-Date'),
      sessionToken: query.get('X-Amz-Security-Token') ?? undefined,
      validSeconds,
    });
  }
  const [authorization, ...more] = authorizations;
  if (authorization === undefined) return { error: notSigned };
  const fields = /^(\S+) +Credential=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([^,\s]+)$/.exec(
    authorization,
  );
  if (!fields || more.length > 0)
    return { error: 'the Authorization header is no AWS4-HMAC-SHA256 signature' };
  const [timestamp, ...dates] = headerValues(request.rawHeaders, 'x-amz-date');
  const [sessionToken, ...tokens] = headerValues(request.rawHeaders, 'x-amz-security-token');
  if (dates.length > 0 || tokens.length > 0) return { error: 'a signature header is given twice' };
  return parse({
    algorithm: fields[1],
    credential: fields[2],
    signedHeaders: fields[3],
    signature: fields[4],
    timestamp,
    sessionToken,
    validSeconds: headerValidSeconds,
  });
}

interface Fields {
  readonly algorithm: string | null | undefined;
  readonly credential: string | null | undefined;
  readonly signedHeaders: string | null | undefined;
  readonly signature: string | null | undefined;
  readonly timestamp: string | null | undefined;
  readonly sessionToken: string | undefined;
  readonly validSeconds: number;
}

function parse(fields: Fields): ClaimedSignature | { readonly error: string } {
  if (fields.algorithm !== algorithm) return { error: `the algorithm is not ${algorithm}` };
  const [accessKeyId, date, region, service, terminator, ...rest] = (fields.credential ?? '').split('/');
  if (!accessKeyId || !date || !region || !service || terminator !== 'aws4_request' || rest.length > 0) {
    return { error: 'the credential scope is incomplete' };
  }
  const time = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(fields.timestamp ?? '');
  if (!time || !fields.timestamp?.startsWith(date))
    return { error: 'the date is missing or not that of the scope' };
  const [, year, month, day, hour, minute, second] = time.map(Number);
  const signedAtMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  const signedHeaders = (fields.signedHeaders ?? '').split(';');
  const isSorted = signedHeaders.every(
    (name, index) => index === 0 || (signedHeaders[index - 1] ?? '') < name,
  );
  if (!isSorted || signedHeaders.some((name) => name !== name.toLowerCase())) {
    return { error: 'the signed headers are not a sorted list in lower case' };
  }
  if (!/^[0-9a-f]{64}$/.test(fields.signature ?? '')) return { error: 'the signature is not 64 hex digits' };
  return {
    accessKeyId,
    scope: [date, region, service, terminator].join('/'),
    region,
    service,
    signedHeaders,
    signature: fields.signature ?? '',
    timestamp: fields.timestamp,
    signedAtMs,
    validSeconds: fields.validSeconds,
    sessionToken: fields.sessionToken,
  };
}

/** Whether this key made the signature over this request and this body. */
export function signatureHolds(
  claim: ClaimedSignature,
  request: SignableRequest,
  body: Buffer,
  secretAccessKey: string,
): boolean {
  const canonical = canonicalRequest(request, claim.signedHeaders, sha256Hex(body));
  if (canonical === null) return false;
  const toSign = [algorithm, claim.timestamp, claim.scope, sha256Hex(canonical)].join('\n');
  const key = claim.scope
    .split('/')
    .reduce<string | Buffer>((previous, part) => hmac(previous, part), `AWS4${secretAccessKey}`);
  return timingSafeEqual(hmac(key, toSign), Buffer.from(claim.signature, 'hex'));
}

function hmac(key: string | Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data, 'latin1').digest();
}

/** Values of a header, one per line it was sent in. */
export function headerValues(rawHeaders: readonly string[], name: string): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}
