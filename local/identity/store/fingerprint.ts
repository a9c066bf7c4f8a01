import { createHash } from 'node:crypto';

/** How secrets that only need to be recognised are kept: a leaked table gives nobody a code or a token. */
export function fingerprint(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
