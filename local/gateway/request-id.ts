/** Ids in AWS's look, from a pool of random bytes: asking for eleven bytes at a time costs more than using them. */
import { randomFillSync } from 'node:crypto';

const pool = Buffer.allocUnsafe(11 * 256);
let offset = pool.length;

function take(bytes: number): Buffer {
  if (offset + bytes > pool.length) {
    randomFillSync(pool);
    offset = 0;
  }
  const slice = pool.subarray(offset, offset + bytes);
  offset += bytes;
  return slice;
}

/** Value of `apigw-requestid`: sixteen characters, as in `Mc7UVioPPHcEKPA=`. */
export function createRequestId(): string {
  return take(11).toString('base64');
}

/** `X-Amzn-Trace-Id`: version 1, seconds since 1970 in hex, 96 random bits. */
export function createTraceId(nowMs: number): string {
  return `Root=1-${Math.floor(nowMs / 1000).toString(16)}-${take(12).toString('hex')}`;
}
