import { describe, expect, it, vi } from 'vitest';
import { endSession } from './ended';
import type { Provider, Tokens } from './provider';
import { ProviderError } from './provider-error';
import { renewIfNeeded } from './renewal';
import { noon, sessionLike } from './testing/parts';

const claims = {
  sub: 'person-1',
  token_use: 'id' as const,
  auth_time: noon / 1000,
  email: 'customer@baedal.test',
  name: '김하늘',
  'cognito:groups': ['customers', 'riders', 'admins'],
};
const fresh: Tokens = {
  accessToken: 'new.access.token',
  refreshToken: undefined,
  expiresInSeconds: 3_600,
  claims,
};

function providerThat(refresh: Provider['refresh']): { provider: Provider; refresh: typeof refresh } {
  const never = () => Promise.reject(new Error('not in this test'));
  const spy = vi.fn(refresh);
  return {
    provider: {
      authorizationUrl: never,
      exchangeCode: never,
      revoke: never,
      logoutUrl: () => new URL('http://x'),
      refresh: spy,
    },
    refresh: spy,
  };
}

const expired = () => sessionLike({ expiresAt: noon / 1000 - 1 });

describe('renewing a session', () => {
  it('case 13: leaves tokens alone that are good for more than a minute, and renews those that are not', async () => {
    const { provider, refresh } = providerThat(async () => fresh);
    const good = sessionLike({ expiresAt: noon / 1000 + 61 });
    expect(await renewIfNeeded(good, provider, noon)).toEqual({ kind: 'current', session: good });
    expect(refresh).not.toHaveBeenCalled();
    const nearly = sessionLike({ expiresAt: noon / 1000 + 60 });
    expect(await renewIfNeeded(nearly, provider, noon)).toMatchObject({ kind: 'renewed' });
  });

  it('case 26: twenty requests and two tabs make one token request, and all get the newest tokens', async () => {
    let answer: (tokens: Tokens) => void = () => {};
    const { provider, refresh } = providerThat(() => new Promise((resolve) => (answer = resolve)));
    const session = expired();
    const waiting = Array.from({ length: 20 }, () => renewIfNeeded({ ...session }, provider, noon));
    answer({ ...fresh, refreshToken: 'rotated' });
    for (const renewal of await Promise.all(waiting)) {
      expect(renewal).toMatchObject({
        kind: 'renewed',
        session: { accessToken: 'new.access.token', refreshToken: 'rotated' },
      });
    }
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('case 26: with rotation and no grace, a request that left with the old cookie is still served', async () => {
    const { provider, refresh } = providerThat(async () => ({ ...fresh, refreshToken: 'rotated' }));
    const session = expired();
    await renewIfNeeded(session, provider, noon);
    const late = await renewIfNeeded({ ...session }, provider, noon + 5_000);
    expect(late).toMatchObject({ kind: 'renewed', session: { refreshToken: 'rotated' } });
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('case 27: a refusal ends the session', async () => {
    const { provider } = providerThat(() => Promise.reject(new ProviderError('refused', 'invalid_grant')));
    expect(await renewIfNeeded(expired(), provider, noon)).toEqual({ kind: 'ended', code: 'invalid_grant' });
  });

  it('case 27: no answer keeps it, and the next request tries again', async () => {
    let down = true;
    const { provider, refresh } = providerThat(async () => {
      if (down) throw new ProviderError('unavailable', 'network');
      return fresh;
    });
    const session = expired();
    expect(await renewIfNeeded(session, provider, noon)).toMatchObject({ kind: 'unavailable', session });
    down = false;
    expect(await renewIfNeeded(session, provider, noon)).toMatchObject({ kind: 'renewed' });
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('case 27: no answer goes unnoticed while the token is still good for seconds', async () => {
    const { provider } = providerThat(() => Promise.reject(new ProviderError('unavailable', 'network')));
    const session = sessionLike({ expiresAt: noon / 1000 + 20 });
    expect(await renewIfNeeded(session, provider, noon)).toEqual({ kind: 'current', session });
  });

  it('case 28: keeps the old refresh token where none came', async () => {
    const { provider } = providerThat(async () => fresh);
    const session = expired();
    const renewal = await renewIfNeeded(session, provider, noon);
    expect(renewal).toMatchObject({ kind: 'renewed', session: { refreshToken: session.refreshToken } });
  });

  it('case 29: tokens of another person end the session', async () => {
    const other = { ...fresh, claims: { ...claims, sub: 'person-2' } };
    const { provider } = providerThat(async () => other);
    expect(await renewIfNeeded(expired(), provider, noon)).toEqual({ kind: 'ended', code: 'other_person' });
  });

  it('case 15: takes over groups that changed, and only those Baedal knows', async () => {
    const { provider } = providerThat(async () => fresh);
    const renewal = await renewIfNeeded(expired(), provider, noon);
    expect(renewal).toMatchObject({ session: { groups: ['customers', 'riders'] } });
  });

  it('case 30: a renewal that was under way when the person signed out brings nothing back', async () => {
    let answer: (tokens: Tokens) => void = () => {};
    const { provider } = providerThat(() => new Promise((resolve) => (answer = resolve)));
    const session = expired();
    const waiting = renewIfNeeded(session, provider, noon);
    endSession(session.id);
    answer(fresh);
    expect(await waiting).toEqual({ kind: 'ended', code: 'signed_out' });
  });
});
