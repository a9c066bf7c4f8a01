import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startIdentity } from './server';
import { authorizePath, getTokens } from './testing/flow';
import type { TestPool } from './testing/pool';
import { poolId, publicClient, startTestPool } from './testing/pool';

let pool: TestPool;
beforeAll(async () => {
  pool = await startTestPool();
});
afterAll(() => pool.close());

function statusFor(host: string): Promise<number | undefined> {
  const { port } = new URL(pool.hostedUiUrl);
  return new Promise((resolve, reject) => {
    const path = authorizePath();
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .once('error', reject)
      .end();
  });
}

describe('server', () => {
  it('refuses to listen anywhere but on this computer, before anything is opened', async () => {
    const untouched = new Proxy(pool.database, {
      get: () => {
        throw new Error('the database was opened');
      },
    });
    const start = startIdentity({
      database: untouched,
      host: '0.0.0.0',
      hostedUiPort: 0,
      issuerPort: 0,
      poolId,
      region: 'ap-northeast-2',
      clients: [publicClient],
    });
    await expect(start).rejects.toThrow('this computer only');
  });

  it('answers to the names of this computer and to no other: no DNS name can be pointed at it', async () => {
    const { port } = new URL(pool.hostedUiUrl);
    expect(await statusFor(`localhost:${port}`)).toBe(302);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(302);
    expect(await statusFor(`evil.example:${port}`)).toBe(421);
  });

  it('says which port is taken, and leaves the other one free', async () => {
    const port = Number(new URL(pool.issuer).port);
    const options = { database: pool.database, poolId, region: 'ap-northeast-2', clients: [publicClient] };
    const start = startIdentity({ ...options, hostedUiPort: 0, issuerPort: port });
    await expect(start).rejects.toThrow(`Port ${port} is in use.`);
  });

  it('adds the demo people once and leaves them as they are after that', async () => {
    await pool.database.query(
      "delete from identity.memberships where person_id = 'sub-demo' and group_name = 'riders'",
    );
    const again = await startTestPool({}, pool.database);
    const rows = await pool.database.query(
      "select group_name from identity.memberships where person_id = 'sub-demo'",
    );
    expect(rows).toHaveLength(2);
    await again.close();
  });

  it('forgets at its start what has ended', async () => {
    const { tokens } = await getTokens(pool);
    expect(tokens.refresh_token).toBeDefined();
    const longAgo = new Date(pool.clock.now().getTime() - 2 * 86_400_000);
    for (const table of ['grants', 'sessions', 'authorization_codes']) {
      await pool.database.query(`update identity.${table} set expires_at = $1`, [longAgo]);
    }
    const again = await startTestPool({}, pool.database);
    for (const table of ['grants', 'refresh_tokens', 'sessions', 'authorization_codes']) {
      expect(await pool.database.query(`select 1 from identity.${table}`), table).toEqual([]);
    }
    await again.close();
  });

  it('tells a person nothing of what broke, and tells its owner everything', async () => {
    const reported: unknown[] = [];
    const broken = await startTestPool({ report: (error) => reported.push(error) }, pool.database);
    await broken.database.query('alter table identity.sessions rename to elsewhere');
    const response = await fetch(`${broken.hostedUiUrl}${authorizePath()}`, {
      redirect: 'manual',
      headers: { cookie: 'cognito=x' },
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/sessions|relation|select/);
    expect(String(reported[0])).toContain('identity.sessions');
    await pool.database.query('alter table identity.elsewhere rename to sessions');
    await broken.close();
  });
});
