/** The canonical request of Signature Version 4. Source: IAM user guide, "Create a signed AWS API request". */
import { createHash } from 'node:crypto';

export interface SignableRequest {
  readonly method: string;
  /** As sent: percent-encoded once, with the stage. */
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
}

/** The text whose hash is signed; null where a signed header is missing or the query cannot be decoded. */
export function canonicalRequest(
  request: SignableRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
): string | null {
  const query = canonicalQuery(request.query);
  const headers = canonicalHeaders(request.rawHeaders, signedHeaders);
  if (query === null || headers === null) return null;
  return [
    request.method,
    canonicalPath(request.path),
    query,
    ...headers,
    '',
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

/** Every service but S3 signs the path normalised and encoded a second time. */
function canonicalPath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(encode(segment));
  }
  return `/${segments.join('/')}${segments.length > 0 && path.endsWith('/') ? '/' : ''}`;
}

/** Decoded, encoded as RFC 3986 says, and sorted by name and then value. The signature itself is left out. */
function canonicalQuery(query: string): string | null {
  const pairs: [string, string][] = [];
  for (const part of query.slice(1).split('&')) {
    if (part === '') continue;
    const at = part.indexOf('=');
    const [name, value] = at === -1 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
    try {
      const decoded = decodeURIComponent(name);
      if (decoded === 'X-Amz-Signature') continue;
      pairs.push([encode(decoded), encode(decodeURIComponent(value))]);
    } catch {
      return null;
    }
  }
  return pairs
    .sort(([nameA, valueA], [nameB, valueB]) => compare(nameA, nameB) || compare(valueA, valueB))
    .map((pair) => pair.join('='))
    .join('&');
}

/** `name:value` lines in the order of the list, which must be sorted; values of one name are joined. */
function canonicalHeaders(rawHeaders: readonly string[], signed: readonly string[]): string[] | null {
  const values = new Map<string, string[]>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? '').toLowerCase();
    const value = (rawHeaders[index + 1] ?? '').trim().replaceAll(/[ \t]+/g, ' ');
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const lines: string[] = [];
  for (const name of signed) {
    const own = values.get(name);
    if (!own) return null;
    lines.push(`${name}:${own.join(',')}`);
  }
  return lines;
}

/** RFC 3986: letters, digits and `-._~` stay. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256')
    .update(typeof data === 'string' ? Buffer.from(data, 'latin1') : data)
    .digest('hex');
}
