/** Cookie headers, and values longer than one cookie may be. */

export interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** A cookie to set, or to delete with `maxAgeSeconds` 0. */
export interface CookieChange extends Cookie {
  readonly maxAgeSeconds: number;
  /** Page script may read it: only ever for what gives nobody anything. */
  readonly readable?: true;
}

/** `cookies()` of Next and `request.cookies` alike. */
export interface CookieJar {
  getAll(): readonly Cookie[];
}

/**
 * The `Set-Cookie` line. `__Host-` names bind the cookie to this host and to https; browsers treat localhost as
 * secure, so it is the same there. Lax, because the way back from the hosted UI is a cross-site navigation.
 */
export function setCookieLine({ name, value, maxAgeSeconds, readable }: CookieChange): string {
  const hidden = readable ? '' : ' HttpOnly;';
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds};${hidden} Secure; SameSite=Lax`;
}

/** Adds every change to `headers`. */
export function appendCookies(headers: Headers, changes: readonly CookieChange[]): void {
  for (const change of changes) headers.append('set-cookie', setCookieLine(change));
}

/** A `Cookie` request header as it will be after `changes`. Values that do not change stay byte for byte. */
export function cookieHeaderAfter(header: string | null, changes: readonly CookieChange[]): string {
  const after = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const [name = '', ...value] = pair.trim().split('=');
    if (name !== '') after.set(name, value.join('='));
  }
  for (const { name, value, maxAgeSeconds } of changes) {
    if (maxAgeSeconds > 0) after.set(name, value);
    else after.delete(name);
  }
  return [...after].map(([name, value]) => `${name}=${value}`).join('; ');
}

/** Browsers refuse cookies above 4,096 bytes of name and value. */
const chunkLength = 3_800;
/** Above this the request header nears what Node reads (16 kB), and one gets 431 with no way out. */
const mostChunks = 3;

/** Deletes every chunk of `name` in `jar`. */
export function forgetChunks(jar: CookieJar, name: string): CookieChange[] {
  return chunkNames(jar, name).map((chunk) => ({ name: chunk, value: '', maxAgeSeconds: 0 }));
}

/**
 * `value` cut over `name.0`, `name.1` …, the first one telling how many there are, and the chunks that are left
 * over from a longer value deleted. Throws RangeError above three cookies.
 */
export function writeChunks(
  jar: CookieJar,
  name: string,
  value: string,
  maxAgeSeconds: number,
): CookieChange[] {
  const count = Math.max(1, Math.ceil(value.length / chunkLength));
  if (count > mostChunks) throw new RangeError(`${name} would need ${count} cookies of ${chunkLength} bytes`);
  const chunks = Array.from({ length: count }, (_, index) => ({
    name: `${name}.${index}`,
    value: `${index === 0 ? `${count}.` : ''}${value.slice(index * chunkLength, (index + 1) * chunkLength)}`,
    maxAgeSeconds,
  }));
  const written = new Set(chunks.map((chunk) => chunk.name));
  return [...chunks, ...forgetChunks(jar, name).filter((stale) => !written.has(stale.name))];
}

/** The value that `writeChunks` cut, or null where a chunk is missing. Chunks beyond its count are not read. */
export function readChunks(jar: CookieJar, name: string): string | null {
  const byName = new Map(jar.getAll().map((cookie) => [cookie.name, cookie.value]));
  const first = /^([1-3])\.(.*)$/.exec(byName.get(`${name}.0`) ?? '');
  if (!first) return null;
  const parts = [first[2] ?? ''];
  for (let index = 1; index < Number(first[1]); index += 1) {
    const part = byName.get(`${name}.${index}`);
    if (part === undefined) return null;
    parts.push(part);
  }
  return parts.join('');
}

function chunkNames(jar: CookieJar, name: string): string[] {
  return jar
    .getAll()
    .map((cookie) => cookie.name)
    .filter((candidate) => candidate.startsWith(`${name}.`));
}
