/** Quotas of HTTP APIs. Source: developer guide, "limits". */
export const limits = {
  /** Request line and all headers together, in bytes. */
  headerBytes: 10_240,
  /** Request and response payload, in bytes. */
  bodyBytes: 10_485_760,
  integrationTimeoutMs: 30_000,
  discoveryTimeoutMs: 1_500,
  jwksTimeoutMs: 1_500,
  jwksBytes: 150_000,
  /** "can be cached for up to two hours" (http-api-jwt-authorizer). */
  jwksCacheMs: 2 * 60 * 60 * 1000,
} as const;

/**
 * Bytes of the request line and of all headers as they came over the wire.
 * Header values reach us as latin1, so a character is a byte.
 */
export function headerBytesOf(request: {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: readonly string[];
}): number {
  // "GET", " ", target, " HTTP/1.1\r\n", and the empty line at the end.
  let bytes = (request.method?.length ?? 0) + 1 + (request.url?.length ?? 0) + 11 + 2;
  // Name and value alternate: ": " after the one and "\r\n" after the other.
  for (const part of request.rawHeaders) bytes += part.length + 2;
  return bytes;
}

/** RFC 9112 §3.2: a request with several Host headers is refused, since each hop might believe another one. */
export function hasOneHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts <= 1;
}
