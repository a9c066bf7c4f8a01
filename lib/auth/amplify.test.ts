import { describe, expect, it } from 'vitest';
import { credentialsOf } from './amplify';
import { noon, sessionLike } from './testing/parts';

const jwt = (payload: object) =>
  ['{"alg":"RS256"}', JSON.stringify(payload), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

describe('the session through aws-amplify', () => {
  it('gives the API client the access token, byte for byte', async () => {
    const accessToken = jwt({ sub: 'person-1', username: '김하늘', 'cognito:groups': ['customers'] });
    const session = sessionLike({ accessToken });
    expect(await credentialsOf(session, noon)).toEqual({ kind: 'bearer', token: accessToken });
  });

  it('gives nothing where nobody is signed in', async () => {
    expect(await credentialsOf(null, noon)).toBeNull();
  });

  it('never hands out a token that has expired, as Amplify alone would', async () => {
    const session = sessionLike({ accessToken: jwt({ sub: 'x' }), expiresAt: noon / 1000 });
    await expect(credentialsOf(session, noon)).rejects.toThrow(/expired/);
  });

  it('keeps two people apart who are served at the same time', async () => {
    const sessions = ['a', 'b'].map((sub) => sessionLike({ accessToken: jwt({ sub }) }));
    const tokens = await Promise.all(sessions.map((session) => credentialsOf(session, noon)));
    expect(tokens.map((given) => given?.token)).toEqual(sessions.map((session) => session.accessToken));
  });
});
