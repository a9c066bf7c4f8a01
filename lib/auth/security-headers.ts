/** What every document is served with: a policy that lets run only what this document's nonce names, and the rest. */
import 'server-only';

export interface PolicyParts {
  /** Fresh for each document, in base64. */
  readonly nonce: string;
  /** Browsers hold redirects after a form to `form-action` too, and signing out ends at the hosted UI. */
  readonly hostedUiUrl: string;
  /** Origin of the map tiles, where they come from elsewhere. */
  readonly mapTilesOrigin?: string;
  readonly https: boolean;
  /** React and Turbopack need eval, inline styles and a socket while developing. */
  readonly development: boolean;
}

/** Content-Security-Policy (CSP level 3). Never `unsafe-inline` or `unsafe-eval` in production. */
export function contentSecurityPolicy(parts: PolicyParts): string {
  const { nonce, hostedUiUrl, mapTilesOrigin, https, development } = parts;
  const own = `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src ${own} 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : own}`,
    // `style={{}}` in server-rendered markup; an attribute cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    `img-src 'self'${mapTilesOrigin ? ` ${mapTilesOrigin}` : ''}`,
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    `form-action 'self' ${hostedUiUrl}`,
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}

/** Headers of a document besides its policy. `next.config.js` gives the others to everything that is served. */
export function documentHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
    ...(https && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}
