import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMark } from './person-mark';
import { keepSession } from './stored-session';
import { Jar, sessionLike } from './testing/parts';
import { stubEnv } from './testing/stub-env';
import { StubProvider } from './testing/stub-provider';
import { keepRevoked } from './why-ended';

const request = vi.hoisted(() => ({ cookies: { getAll: (): { name: string; value: string }[] => [] } }));
vi.mock('next/headers', () => ({
  cookies: async () => request.cookies,
  headers: async () => new Headers({ 'x-middleware-subrequest': 'proxy', 'x-request-id': 'request-0001' }),
}));
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`redirect ${to}`);
  },
  forbidden: () => {
    throw new Error('forbidden');
  },
  unauthorized: () => {
    throw new Error('unauthorized');
  },
}));
// React's cache lives as long as a request; each call here is a request of its own.
vi.mock('react', async (original) => ({ ...(await original<object>()), cache: <T>(work: T) => work }));

const pool = new StubProvider();
let key: Buffer;
let session: typeof import('./session');
let server: typeof import('@/lib/server/client');

beforeAll(async () => {
  await pool.start();
  key = stubEnv(pool);
  session = await import('./session');
  server = await import('@/lib/server/client');
});
afterAll(() => pool.stop());
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  request.cookies = new Jar();
});

const seconds = () => Math.floor(Date.now() / 1000);

function arriveAs(over: Parameters<typeof sessionLike>[0]): void {
  const stored = sessionLike({ signedInAt: seconds(), expiresAt: seconds() + 3_600, ...over });
  request.cookies = new Jar().take(keepSession(stored, new Jar(), [key], Date.now()));
}

describe('who is signed in, as a page asks it', () => {
  it('tells who, and never a token', async () => {
    arriveAs({ groups: ['customers', 'riders'] });
    expect(await session.getSession()).toEqual({
      personId: 'person-1',
      email: 'customer@baedal.test',
      name: '김하늘',
      groups: ['customers', 'riders'],
      roles: ['customer', 'rider'],
    });
  });

  it('case 38: a page that was reached around proxy.ts still sends a stranger to sign in', async () => {
    await expect(session.requireRole('rider', '/rider')).rejects.toThrow(
      'redirect /auth/sign-in?to=%2Frider',
    );
    request.cookies = new Jar([{ name: '__Host-baedal-session.0', value: '1.forged' }]);
    await expect(session.requireRole('rider', '/rider')).rejects.toThrow('redirect');
  });

  it('case 14: a person without the group is refused, not sent to sign in', async () => {
    arriveAs({ groups: ['customers'] });
    await expect(session.requireRole('rider', '/rider')).rejects.toThrow('forbidden');
    expect(await session.requireRole('customer', '/orders')).toMatchObject({ personId: 'person-1' });
  });

  it('case 14: a person in no group is known and has no role', async () => {
    arriveAs({ groups: [] });
    expect(await session.requireSession('/account')).toMatchObject({ roles: [] });
    await expect(session.requireRole('customer', '/orders')).rejects.toThrow('forbidden');
  });
});

describe('a session that is over', () => {
  const mark = keepMark('person-1', new Jar(), 60);

  it('that ran out is said so, and not led away to the hosted UI', async () => {
    request.cookies = new Jar().take(mark);
    await expect(session.requireRole('customer', '/orders')).rejects.toThrow('unauthorized');
    expect(await session.getEndReason()).toBe('expired');
  });

  it('that the pool ended is told from it', async () => {
    request.cookies = new Jar().take([...mark, ...keepRevoked()]);
    await expect(session.requireSession('/account')).rejects.toThrow('unauthorized');
    expect(await session.getEndReason()).toBe('revoked');
  });

  it('case 38: is none where nobody was signed in: they go to sign in', async () => {
    request.cookies = new Jar().take(keepRevoked());
    expect(await session.getEndReason()).toBeNull();
    await expect(session.requireSession('/account')).rejects.toThrow('redirect /auth/sign-in');
  });

  it('case 27: is not what it is while the pool only does not answer', async () => {
    arriveAs({ expiresAt: seconds() - 1 });
    await expect(session.requireRole('customer', '/orders')).rejects.toThrow(
      'redirect /auth/problem/waiting?to=%2Forders',
    );
  });
});

describe('what a page asks the services', () => {
  it('case 38: goes out only with a session, whatever headers the request had', async () => {
    const client = await server.getServerClient();
    expect(await client.listOrders()).toEqual({ ok: false, kind: 'signed-out', status: 401 });
  });

  it('case 27: fails softly where the tokens have expired and could not be renewed', async () => {
    arriveAs({ expiresAt: seconds() - 1 });
    const client = await server.getServerClient();
    expect(await client.listOrders()).toMatchObject({ ok: false, kind: 'network' });
    expect(await session.getSession()).toMatchObject({ personId: 'person-1' });
  });
});
