/** What every document is served with: a policy that lets run only what this document's nonce names, and the rest. */
import 'server-only';
import { pages } from '@/lib/urls';

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

/** Content-Security-Policy (CSP level 3). No `unsafe-inline` and no `unsafe-eval` in production, style attributes included. */
export function contentSecurityPolicy(parts: PolicyParts): string {
  const { nonce, hostedUiUrl, mapTilesOrigin, https, development } = parts;
  const own = `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src ${own} 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : own}`,
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

/** A kitchen stands still, and neither sign-in nor a shared link needs to know where somebody is. */
const neverLocates = [
  `${pages.workplaces()}/`,
  pages.shared(''),
  new URL(pages.signInProblem('', ''), 'x:/').pathname,
];

/**
 * Headers of a document besides its policy. `next.config.js` gives the others to everything that is served. What a
 * document may not do, screens that are reached from it without a new document may not either: links out of the
 * places that never locate load one.
 */
export function documentHeaders(https: boolean, pathname: string): Readonly<Record<string, string>> {
  const locates = !neverLocates.some((root) => `${pathname}/`.startsWith(root));
  return {
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': `camera=(), geolocation=(${locates ? 'self' : ''}), microphone=(), payment=(), usb=()`,
    ...(https && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
}
