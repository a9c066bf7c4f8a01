/** Where a person is sent back to: only ever a path of this web app. */

const longest = 2_000;

/**
 * `value` as a path with query and fragment of this origin, or `/` where it could lead anywhere else: other
 * origins and schemes, `//host`, `/\host`, credentials, control characters (browsers drop tab and newline), or
 * more than 2,000 characters. Pages of sign-in itself are not returned to.
 */
export function safeReturnTo(value: string | null | undefined): string {
  if (!value || value.length > longest || !/^\/(?![/\\])/.test(value) || hasUnsafeCharacter(value))
    return '/';
  // The origin only serves to resolve dots; the path alone goes on.
  const base = 'https://here.invalid';
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return '/';
  }
  if (url.origin !== base || url.username || url.password) return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  if (!/^\/(?![/\\])/.test(path) || /^\/%(?:2f|5c)/i.test(path)) return '/';
  return /^\/(?:auth|api)(?:[/?#]|$)/.test(url.pathname) ? '/' : path;
}

function hasUnsafeCharacter(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass.
  return /[\u0000-\u0020\\\u007f]/.test(value);
}
