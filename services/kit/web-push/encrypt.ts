/** A message that only the subscribed browser can read: RFC 8291, in one record of RFC 8188 (`aes128gcm`). */
import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

export interface SubscriptionKeys {
  /** The browser's public key: an uncompressed point on P-256, in base64url. */
  readonly p256dh: string;
  /** 16 bytes that only the browser and we know, in base64url. */
  readonly auth: string;
}

/** Chosen anew for every message; tests choose those of the RFC. */
export interface Ephemeral {
  readonly privateKey: Buffer;
  readonly salt: Buffer;
}

const recordSize = 4_096;
/** What fits into one record beside its delimiter and tag; push services take no more anyway. */
export const mostPlainBytes = recordSize - 17;

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));

function chosen(): Ephemeral {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  return { privateKey: curve.getPrivateKey(), salt: randomBytes(16) };
}

/**
 * The body of the request to the push service.
 * @throws {Error} when the browser's key is no point on the curve, or the message is too long
 */
export function encryptFor(keys: SubscriptionKeys, plain: string, ephemeral: Ephemeral = chosen()): Buffer {
  const message = Buffer.from(plain, 'utf8');
  if (message.length > mostPlainBytes) throw new Error(`The message is longer than ${mostPlainBytes} bytes`);
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(ephemeral.privateKey);
  const ours = curve.getPublicKey();
  const theirs = Buffer.from(keys.p256dh, 'base64url');
  const shared = curve.computeSecret(theirs);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, ours]);
  const secret = derive(shared, Buffer.from(keys.auth, 'base64url'), info, 32);
  const key = derive(secret, ephemeral.salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(secret, ephemeral.salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // 2 says that no record follows.
  const sealed = Buffer.concat([cipher.update(Buffer.concat([message, Buffer.from([2])])), cipher.final()]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(recordSize);
  return Buffer.concat([ephemeral.salt, size, Buffer.from([ours.length]), ours, sealed, cipher.getAuthTag()]);
}
