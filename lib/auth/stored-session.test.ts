import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { setCookieLine } from './cookies';
import { endSession } from './ended';
import { forgetSession, keepSession, openSession } from './stored-session';
import { Jar, newKey, noon, sessionLike, sessionSeconds } from './testing/parts';

const keys = [newKey()];
const chunksIn = (jar: Jar) => jar.names().filter((name) => name.startsWith('__Host-baedal-session'));
const large = () => sessionLike({ accessToken: `h.${randomBytes(3_000).toString('base64url')}.s` });

describe('a session in cookies', () => {
  it('comes back as it was', () => {
    const session = sessionLike();
    const jar = new Jar().take(keepSession(session, new Jar(), keys, noon));
    expect(openSession(jar, keys, noon)).toEqual(session);
  });

  it('case 17: is bound to this host, hidden from script, and sent over https only', () => {
    const [first] = keepSession(sessionLike(), new Jar(), keys, noon);
    const line = first && setCookieLine(first);
    expect(line).toMatch(/^__Host-baedal-session\.0=/);
    expect(line).toMatch(/; Path=\/; Max-Age=2592000; HttpOnly; Secure; SameSite=Lax$/);
    expect(line).not.toMatch(/domain/i);
  });

  it('case 24: tokens of 4 kB each fit, in cookies no browser refuses, well below 16 kB together', () => {
    const token = randomBytes(3_072).toString('base64url');
    const session = sessionLike({
      accessToken: token,
      refreshToken: randomBytes(3_072).toString('base64url'),
    });
    const changes = keepSession(session, new Jar(), keys, noon);
    for (const { name, value } of changes) expect(name.length + value.length).toBeLessThan(4_096);
    expect(changes.map(({ value }) => value).join('').length).toBeLessThan(12_000);
    expect(openSession(new Jar().take(changes), keys, noon)).toEqual(session);
  });

  it('case 24: says so instead of keeping half of what does not fit', () => {
    const session = sessionLike({ accessToken: randomBytes(12_000).toString('base64url') });
    expect(() => keepSession(session, new Jar(), keys, noon)).toThrow(RangeError);
  });

  it('case 16: chunks left over from a longer session are deleted', () => {
    const jar = new Jar().take(keepSession(large(), new Jar(), keys, noon));
    expect(chunksIn(jar)).toHaveLength(2);
    const short = sessionLike({ refreshToken: 'r' });
    jar.take(keepSession(short, jar, keys, noon));
    expect(chunksIn(jar)).toEqual(['__Host-baedal-session.0']);
    expect(openSession(jar, keys, noon)).toEqual(short);
  });

  it('case 16: a missing, swapped or foreign chunk is no session; a stale extra one is not read', () => {
    const mine = new Jar().take(keepSession(large(), new Jar(), keys, noon));
    const theirs = new Jar().take(keepSession(large(), new Jar(), keys, noon));
    const second = '__Host-baedal-session.1';
    const ofTheirs = theirs.getAll().find(({ name }) => name === second)?.value ?? '';
    expect(openSession(mine.with(second, null), keys, noon)).toBeNull();
    expect(openSession(mine.with(second, ofTheirs), keys, noon)).toBeNull();
    expect(openSession(mine.with('__Host-baedal-session.2', 'stale'), keys, noon)).not.toBeNull();
  });

  it('case 17: a cookie without the prefix is nothing to us', () => {
    const [first] = keepSession(sessionLike(), new Jar(), keys, noon);
    const jar = new Jar([{ name: 'baedal-session.0', value: first?.value ?? '' }]);
    expect(openSession(jar, keys, noon)).toBeNull();
  });

  it('case 16: a very old one is over, and so is one sealed with a key that is gone', () => {
    const jar = new Jar().take(keepSession(sessionLike(), new Jar(), keys, noon));
    expect(openSession(jar, keys, noon + sessionSeconds * 1000)).toBeNull();
    expect(openSession(jar, [newKey()], noon)).toBeNull();
  });

  it('case 30: a cookie copied before signing out opens nothing afterwards', () => {
    const session = sessionLike();
    const copied = new Jar().take(keepSession(session, new Jar(), keys, noon));
    endSession(session.id);
    expect(openSession(copied, keys, noon)).toBeNull();
  });

  it('forgets every chunk there is', () => {
    const jar = new Jar().take(keepSession(large(), new Jar(), keys, noon)).with('place', 'x');
    jar.take(forgetSession(jar));
    expect(chunksIn(jar)).toEqual([]);
    expect(jar.names()).toContain('place');
  });
});
