/** The request target, split the way the gateway looks at it: never decoded, never normalised. */

export interface RequestTarget {
  readonly path: string;
  /** With its `?`, or empty. */
  readonly query: string;
}

/** Path and query of origin-form or absolute-form (RFC 9112 §3.2); null for what no API can serve. */
export function parseTarget(url: string): RequestTarget | null {
  const target = url.startsWith('/') ? url : withoutAuthority(url);
  // Raw control characters and bytes above ASCII have no place in a target, and break whoever logs it.
  if (target === null || !/^[\x21-\x7e]*$/.test(target)) return null;
  const end = target.search(/[?#]/);
  if (end === -1) return { path: target, query: '' };
  const query = target[end] === '?' ? target.slice(end).split('#', 1)[0] : '';
  return { path: target.slice(0, end), query: query ?? '' };
}

function withoutAuthority(url: string): string | null {
  const absolute = /^https?:\/\/[^/?#]+(.*)$/i.exec(url);
  if (!absolute) return null;
  const rest = absolute[1] ?? '';
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** `/customer/orders/` → `['customer', 'orders', '']`. */
export function segmentsOf(path: string): string[] {
  return path.slice(1).split('/');
}

/** A path segment decoded, or null where it is not valid percent-encoded UTF-8. */
export function decodeSegment(segment: string): string | null {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
