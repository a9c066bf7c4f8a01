/** Seals text so that only this web app can read or make it: AES-256-GCM under the keys of `SESSION_KEYS`. */
import 'server-only';
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** What a sealed value is for; a value sealed for one purpose does not open for another. */
export type Purpose = 'session' | 'flow';

const version = 1;
const idLength = 4;
const nonceLength = 12;
const tagLength = 16;
const nonceAt = 1 + idLength;
const tagAt = nonceAt + nonceLength;
const headLength = tagAt + tagLength;

/** base64url of: version, key id, nonce, tag, ciphertext. The first key seals. */
export function seal(text: string, purpose: Purpose, keys: readonly Buffer[]): string {
  const [key] = keys;
  if (!key) throw new TypeError('There is no key to seal with');
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(boundTo(purpose));
  // Tokens are base64 of JSON: deflating undoes the third that encoding the sealed bytes adds.
  const sealed = Buffer.concat([cipher.update(deflateRawSync(text)), cipher.final()]);
  return Buffer.concat([Buffer.of(version), idOf(key), nonce, cipher.getAuthTag(), sealed]).toString(
    'base64url',
  );
}

/** The text, or null for anything that was not sealed for `purpose` by one of `keys`, whatever is wrong with it. */
export function unseal(value: string, purpose: Purpose, keys: readonly Buffer[]): string | null {
  const bytes = Buffer.from(value, 'base64url');
  // Re-encoding must give the same text: base64url decoding skips characters it does not know.
  if (bytes.length < headLength || bytes[0] !== version || bytes.toString('base64url') !== value) return null;
  const id = bytes.subarray(1, nonceAt);
  const nonce = bytes.subarray(nonceAt, tagAt);
  const tag = bytes.subarray(tagAt, headLength);
  const key = keys.find((one) => idOf(one).equals(id));
  if (!key) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(boundTo(purpose));
  decipher.setAuthTag(tag);
  try {
    const deflated = Buffer.concat([decipher.update(bytes.subarray(headLength)), decipher.final()]);
    return inflateRawSync(deflated).toString('utf8');
  } catch {
    return null;
  }
}

function boundTo(purpose: Purpose): Buffer {
  return Buffer.from(`baedal ${version} ${purpose}`);
}

const ids = new WeakMap<Buffer, Buffer>();

/** Tells keys apart without saying anything of them. */
function idOf(key: Buffer): Buffer {
  const known = ids.get(key);
  if (known) return known;
  const id = createHash('sha256').update('baedal key id').update(key).digest().subarray(0, idLength);
  ids.set(key, id);
  return id;
}
