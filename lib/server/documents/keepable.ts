/** From Next's answer to a document that can be sent to many: hashes instead of the nonce, compressed once. */
import 'server-only';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Read } from '@/lib/api/reads';

/** What Next answered. */
export interface Rendered {
  readonly status: number;
  /** Names in lower case; several values of one name joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
  /** Null where not all of them can be asked again. */
  readonly reads: readonly Read[] | null;
}

export interface KeptDocument {
  /** Names and values, but for length and encoding. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: Readonly<Record<'br' | 'gzip' | 'identity', Buffer>>;
  readonly bytes: number;
  readonly reads: readonly Read[];
}

/** Of this hop, or made anew each time. */
const left = new Set([
  'connection',
  'keep-alive',
  'date',
  'transfer-encoding',
  'content-length',
  'x-request-id',
]);

/** Null for what may not be kept: no document, one that sets a cookie, or one whose policy cannot be kept as strict. */
export async function keepable(rendered: Rendered, origin: string): Promise<KeptDocument | null> {
  const { status, headers, html, reads } = rendered;
  if (
    status !== 200 ||
    !reads ||
    headers['set-cookie'] !== undefined ||
    headers['content-encoding'] !== undefined
  ) {
    return null;
  }
  if (!headers['content-type']?.startsWith('text/html')) return null;
  const policy = headers['content-security-policy'] ?? '';
  const nonce = /script-src 'nonce-([\w+/=-]+)' 'strict-dynamic'/.exec(policy)?.[1];
  if (nonce === undefined) return null;
  const kept = withoutNonce(html, nonce);
  const scripts = scriptsOf(html, nonce);
  if (!scripts) return null;

  const body = Buffer.from(kept);
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const [br, zipped] = await Promise.all([compressBrotli(body), compressGzip(body)]);
  const rest = Object.entries(headers).filter(([name]) => !left.has(name));
  return {
    headers: {
      ...Object.fromEntries(rest),
      ...(headers['link'] && { link: headers['link'].replaceAll(`; nonce="${nonce}"`, '') }),
      'content-security-policy': policy
        .replace(`'nonce-${nonce}' 'strict-dynamic'`, [`${origin}/_next/static/`, ...scripts].join(' '))
        .replace(` 'nonce-${nonce}'`, ''),
      // Weak: the same document, in whichever encoding.
      etag: `W/"${digest}"`,
      vary: varyBy(headers['vary']),
    },
    bodies: { br, gzip: zipped, identity: body },
    bytes: body.length + br.length + zipped.length,
    reads,
  };
}

/** Neither on what it let run nor in what the page hands on to its scripts: it is worth nothing any more. */
function withoutNonce(html: string, nonce: string): string {
  return html.replaceAll(` nonce="${nonce}"`, '').replaceAll(nonce, '');
}

/**
 * A hash for each inline script that Next gave this document's nonce to, and for no other: what got into a page by
 * somebody else's hand stays as dead as the nonce would leave it. Null where a script comes from elsewhere than
 * the build: without `strict-dynamic` the policy names its folder.
 */
function scriptsOf(html: string, nonce: string): string[] | null {
  const hashes: string[] = [];
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (!attributes.includes(` nonce="${nonce}"`)) continue;
    const source = /\ssrc="([^"]*)"/.exec(attributes)?.[1];
    if (source === undefined) {
      hashes.push(`'sha256-${createHash('sha256').update(withoutNonce(text, nonce)).digest('base64')}'`);
    } else if (!source.startsWith('/_next/static/')) {
      return null;
    }
  }
  return hashes;
}

/** What tells two documents apart, and what Next says of the answers that are no documents. */
function varyBy(vary: string | undefined): string {
  const own = ['Accept-Encoding', 'Accept-Language', 'Cookie'];
  const given = (vary ?? '').split(',').map((name) => name.trim());
  const more = own.filter((name) => !given.some((each) => each.toLowerCase() === name.toLowerCase()));
  return [...given.filter(Boolean), ...more].join(', ');
}

const compressBrotli = (body: Buffer) =>
  promisify(brotliCompress)(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 5,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
const compressGzip = (body: Buffer) => promisify(gzip)(body, { level: 6 });
