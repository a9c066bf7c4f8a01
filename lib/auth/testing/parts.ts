/** What tests of sign-in and sessions share: keys, a cookie jar that behaves like a browser's, a session. */
import { randomBytes } from 'node:crypto';
import type { Cookie, CookieChange, CookieJar } from '../cookies';
import type { StoredSession } from '../stored-session';

export const newKey = () => randomBytes(32);

/** A browser's cookies: takes changes, drops what is deleted. */
export class Jar implements CookieJar {
  readonly #cookies = new Map<string, string>();

  constructor(cookies: readonly Cookie[] = []) {
    for (const { name, value } of cookies) this.#cookies.set(name, value);
  }

  getAll(): Cookie[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value }));
  }

  take(changes: readonly CookieChange[]): this {
    for (const { name, value, maxAgeSeconds } of changes) {
      if (maxAgeSeconds > 0) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return this;
  }

  names(): string[] {
    return [...this.#cookies.keys()].sort();
  }

  with(name: string, value: string | null): Jar {
    const copy = new Jar(this.getAll());
    return copy.take([{ name, value: value ?? '', maxAgeSeconds: value === null ? 0 : 1 }]);
  }
}

/** Thirty days, as the environment has it by default. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** Noon of some day, in milliseconds. */
export const noon = Date.UTC(2026, 9, 1, 12);

export function sessionLike(over: Partial<StoredSession> = {}): StoredSession {
  return {
    id: randomBytes(16).toString('base64url'),
    personId: 'person-1',
    email: 'customer@baedal.test',
    name: '김하늘',
    groups: ['customers'],
    accessToken: `access.${randomBytes(600).toString('base64url')}.x`,
    refreshToken: randomBytes(1_200).toString('base64url'),
    expiresAt: noon / 1000 + 3_600,
    signedInAt: noon / 1000,
    endsAt: (over.signedInAt ?? noon / 1000) + sessionSeconds,
    ...over,
  };
}
