import { describe, expect, it } from 'vitest';
import { personCookie } from '@/lib/person';
import { setCookieLine } from './cookies';
import { forgetMark, keepMark, markOf } from './person-mark';
import { forgetSession, keepSession } from './stored-session';
import { Jar, newKey, noon, sessionLike } from './testing/parts';

const keys = [newKey()];

describe('the mark that page script may read', () => {
  it('comes with the session, is the person’s at every sign-in, and another person’s differs', () => {
    const jar = new Jar().take(keepSession(sessionLike(), new Jar(), keys, noon));
    expect(jar.getAll()).toContainEqual({ name: personCookie, value: markOf('person-1') });
    expect(markOf('person-1')).toMatch(/^[\w-]{16}$/);
    expect(markOf('person-2')).not.toBe(markOf('person-1'));
  });

  it('case 36: says nothing of the person, the session or its tokens', () => {
    const session = sessionLike();
    const value = markOf(session.personId);
    for (const secret of [session.personId, session.id, session.accessToken, session.email])
      expect(`${secret} ${value}`.split(value)).toHaveLength(2);
  });

  it('case 17: is bound to this host, and the only cookie of ours that is not hidden from script', () => {
    const lines = keepSession(sessionLike(), new Jar(), keys, noon).map(setCookieLine);
    const readable = lines.filter((line) => !line.includes('HttpOnly'));
    expect(readable).toHaveLength(1);
    expect(readable[0]).toMatch(
      /^__Host-baedal-person=[\w-]{16}; Path=\/; Max-Age=\d+; Secure; SameSite=Lax$/,
    );
  });

  it('stays when a session ends, so that it can be said, and goes when its person signs out', () => {
    const jar = new Jar().take(keepSession(sessionLike(), new Jar(), keys, noon));
    jar.take(forgetSession(jar));
    expect(jar.names()).toEqual([personCookie]);
    jar.take(forgetMark(jar));
    expect(jar.names()).toEqual([]);
  });

  it('is set once, not with every answer', () => {
    const jar = new Jar().take(keepMark('person-1', new Jar(), 60));
    expect(keepMark('person-1', jar, 60)).toEqual([]);
    expect(keepMark('person-2', jar, 60)).toHaveLength(1);
  });
});
