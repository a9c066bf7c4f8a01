import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession } from '@/lib/auth/stored-session';
import { Jar } from '@/lib/auth/testing/parts';
import { Calls, codeOf, seconds } from '../testing/calls';

const calls = new Calls();
beforeAll(() => calls.start());
afterAll(() => calls.stop());
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  calls.reset();
});

describe('/api: a session whose tokens have expired', () => {
  it('case 26: is renewed once for twenty calls, which all get through, and the browser gets the new cookies', async () => {
    calls.pool.bend = { rotatedTo: 'rotated' };
    const jar = calls.signedIn({ expiresAt: seconds() - 1 });
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => calls.send('/customer/orders', {}, jar)),
    );
    expect(responses.map((response) => response.status)).toEqual(Array(20).fill(200));
    expect(calls.pool.requests).toHaveLength(1);
    for (const response of responses) {
      const [name, value] = (response.headers.getSetCookie()[0] ?? '').split(';')[0]?.split(/=(.*)/) ?? [];
      const renewed = openSession(
        new Jar([{ name: name ?? '', value: value ?? '' }]),
        [calls.key],
        Date.now(),
      );
      expect(renewed).toMatchObject({ refreshToken: 'rotated' });
    }
  });

  it('case 27: ends where the pool refuses', async () => {
    calls.pool.bend = { answer: { status: 400, body: { error: 'invalid_grant' } } };
    const response = await calls.send('/customer/orders', {}, calls.signedIn({ expiresAt: seconds() - 1 }));
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0');
  });

  it('case 27: stays where the pool does not answer, and only this call fails', async () => {
    calls.pool.bend = { answer: { status: 500, body: 'down', type: 'text/plain' } };
    const jar = calls.signedIn({ expiresAt: seconds() - 1 });
    const response = await calls.send('/customer/orders', {}, jar);
    expect([response.status, response.headers.getSetCookie()]).toEqual([503, []]);
    expect(await codeOf(response)).toBe('UNAVAILABLE');
    calls.pool.bend = {};
    expect((await calls.send('/customer/orders', {}, jar)).status).toBe(200);
  });

  it('case 24: ends, instead of failing on every page, where new tokens no longer fit into cookies', async () => {
    calls.pool.bend = { rotatedTo: randomBytes(12_000).toString('base64url') };
    const response = await calls.send('/customer/orders', {}, calls.signedIn({ expiresAt: seconds() - 1 }));
    expect(response.status).toBe(401);
    expect(response.headers.getSetCookie()[0]).toContain('Max-Age=0');
  });

  it('case 29: ends where the pool answers with tokens of another person', async () => {
    calls.pool.bend = { id: { sub: 'person-2' }, access: { sub: 'person-2' } };
    const response = await calls.send('/customer/orders', {}, calls.signedIn({ expiresAt: seconds() - 1 }));
    expect(response.status).toBe(401);
  });
});
