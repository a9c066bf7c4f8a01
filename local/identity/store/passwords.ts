/** Passwords, hashed with scrypt; the cost stands in the hash, so it can be raised without locking anyone out. */
import { scrypt, timingSafeEqual } from 'node:crypto';
import type { Random } from '../random';

const blockSize = 8;
const parallelism = 5;
const keyLength = 32;

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options = { N: 2 ** cost, r: blockSize, p: parallelism, maxmem: 256 * 2 ** cost * blockSize };
  return new Promise((resolve, reject) => {
    // NFKC: the same Hangul typed on a Mac and on Windows differs in code points.
    scrypt(password.normalize('NFKC'), salt, keyLength, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** `scrypt.<log2 N>.<salt>.<key>`, base64url. */
export async function hashPassword(password: string, cost: number, random: Random): Promise<string> {
  const salt = random.bytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost, salt.toString('base64url'), key.toString('base64url')].join('.');
}

/** Whether `password` made `hash`. Without a hash it takes as long and says no, so time tells nobody who exists. */
export async function verifyPassword(
  password: string,
  hash: string | undefined,
  cost: number,
): Promise<boolean> {
  const [scheme, hashCost, salt, key] = (hash ?? '').split('.');
  if (scheme !== 'scrypt' || !hashCost || !salt || !key) {
    await derive(password, Buffer.alloc(16), cost);
    return false;
  }
  const expected = Buffer.from(key, 'base64url');
  const actual = await derive(password, Buffer.from(salt, 'base64url'), Number(hashCost));
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

export type PasswordProblem = 'password-short' | 'password-long' | 'password-simple';

/** Cognito's default policy: eight characters at least, with upper, lower, digit and symbol. */
export function checkPasswordPolicy(password: string): PasswordProblem | undefined {
  if (password.length < 8) return 'password-short';
  if (password.length > 256) return 'password-long';
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/];
  return kinds.every((kind) => kind.test(password)) ? undefined : 'password-simple';
}
